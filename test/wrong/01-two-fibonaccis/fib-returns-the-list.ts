// Misconception: what the body returns is what the loop walks over
// Caught by: 2. fib > yields its numbers, and does not return them
// Says: a loop never sees what is returned
// BEGIN REGION fib
export function* fib(n: number): Generator<number, number[], void> {
  return fibs(n);
}
// END REGION
