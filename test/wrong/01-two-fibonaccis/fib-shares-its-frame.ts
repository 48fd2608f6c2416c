// Misconception: M06 two generators of one function share state
// Caught by: 2. fib > starts afresh on each call
// Says: its own variables
// BEGIN REGION fib
let a = 0;
let b = 1;
let index = 0;
export function* fib(n: number): Generator<number, void, void> {
  if (index >= n) [a, b, index] = [0, 1, 0];
  for (; index < n; index++) {
    yield b;
    [a, b] = [b, a + b];
  }
}
// END REGION
