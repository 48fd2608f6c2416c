import { bogusCountdown } from '../slow.ts';

/** A loop and a call of `next(3)` drive the same frame, and what one of them gets, the other misses. */
export function demo(print: (line: string) => void): void {
  const numbers = bogusCountdown(5);
  for (const n of numbers) {
    print(`the loop sees ${n}`);
    if (n === 5) numbers.next(3);
  }
}
