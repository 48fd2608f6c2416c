// Misconception: yielding a list yields its numbers
// Caught by: 2. fib > hands over one number at a time
// Says: an array is one value
// BEGIN REGION fib
export function* fib(n: number): Generator<any, void, void> {
  yield fibs(n);
}
// END REGION
