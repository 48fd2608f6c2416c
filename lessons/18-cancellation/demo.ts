/** A program. */
export function demo(print: (line: string) => void): void {
  print('TO WRITE: the demo');
}
