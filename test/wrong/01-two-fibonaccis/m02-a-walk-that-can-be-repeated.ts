// Misconception: M02 a generator can be walked over twice, as a list can
// Caught by: 2. fib > is spent after one walk
// Says: a generator is one walk, not a list
// BEGIN REGION fib
function* numbers(n: number): Generator<number, void, void> {
  let a = 0;
  let b = 1;
  for (let index = 0; index < n; index++) {
    yield b;
    [a, b] = [b, a + b];
  }
}
export function fib(n: number): Generator<number, void, void> {
  const first = numbers(n);
  return {
    next: () => first.next(),
    [Symbol.iterator]: () => numbers(n),
  } as unknown as Generator<number, void, void>;
}
// END REGION
