// Misconception: M02 a generator can be walked over twice, as a list can
// Caught by: 2. fib > makes a generator
// Says: an array has none
// BEGIN REGION fib
export function fib(n: number): Generator<number, void, void> {
  return fibs(n) as unknown as Generator<number, void, void>;
}
// END REGION
