// Misconception: M01 calling a generator function runs it
// Caught by: 2. fib > runs nothing until the first next()
// Says: `function*`
// BEGIN REGION fib
export function fib(n: number): Generator<number, void, void> {
  return fibs(n).values() as unknown as Generator<number, void, void>;
}
// END REGION
