// Misconception: `return` hands a number over, as `yield` does
// Caught by: 2. fib > yields its numbers, and does not return them
// Says: a loop never sees what is returned
// BEGIN REGION fib
export function* fib(n: number): Generator<number, number | void, void> {
  let a = 0;
  let b = 1;
  for (let index = 0; index < n; index++) {
    return b;
    [a, b] = [b, a + b];
  }
}
// END REGION
