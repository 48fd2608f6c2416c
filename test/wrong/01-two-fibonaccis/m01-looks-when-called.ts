// Misconception: M01 calling a generator function runs it up to its first `yield`
// Caught by: 2. fib > runs nothing until the first next()
// Says: runs none of its body
// BEGIN REGION fib
export function fib(n: number): Generator<number, void, void> {
  if (n < 0) throw new RangeError('n is below 0');
  return (function* () {
    let a = 0;
    let b = 1;
    for (let index = 0; index < n; index++) {
      yield b;
      [a, b] = [b, a + b];
    }
  })();
}
// END REGION
