// Misconception: a helper that yields can be called like any other function
// Caught by: 2. fib > yields its numbers, and does not return them
// Says: a loop never sees what is returned
// BEGIN REGION fib
export function* fib(n: number): Generator<number, void, void> {
  const give = function* (value: number): Generator<number, void, void> {
    yield value;
  };
  let a = 0;
  let b = 1;
  for (let index = 0; index < n; index++) {
    give(b);
    [a, b] = [b, a + b];
  }
}
// END REGION
