// Misconception: an ending has to be yielded
// Caught by: 2. fib > yields n numbers
// Says: count the turns of your loop
// BEGIN REGION fib
export function* fib(n: number): Generator<any, void, void> {
  let a = 0;
  let b = 1;
  for (let index = 0; index < n; index++) {
    yield b;
    [a, b] = [b, a + b];
  }
  yield 'done';
}
// END REGION
