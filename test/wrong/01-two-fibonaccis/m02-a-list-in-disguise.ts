// Misconception: M02 a generator can be walked over twice, as a list can
// Caught by: 2. fib > is spent after one walk
// Says: a generator is one walk, not a list
// BEGIN REGION fib
export function fib(n: number): Generator<number, void, void> {
  return fibs(n) as unknown as Generator<number, void, void>;
}
// END REGION
