export function demo(print: (line: string) => void): void {
  print('TO WRITE: demo');
}
