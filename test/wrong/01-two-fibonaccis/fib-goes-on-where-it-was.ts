// Misconception: M06 the variables of a generator belong to the function, not to each call
// Caught by: 2. fib > starts afresh on each call
// Says: its own variables
// BEGIN REGION fib
let a = 0;
let b = 1;
export function* fib(n: number): Generator<number, void, void> {
  for (let index = 0; index < n; index++) {
    yield b;
    [a, b] = [b, a + b];
  }
}
// END REGION
