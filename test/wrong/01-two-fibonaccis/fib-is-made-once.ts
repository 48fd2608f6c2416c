// Misconception: M06 one generator will do for all calls
// Caught by: 2. fib > starts afresh on each call
// Says: its own variables
// BEGIN REGION fib
const made = new Map<number, Generator<number, void, void>>();
function* numbers(n: number): Generator<number, void, void> {
  let a = 0;
  let b = 1;
  for (let index = 0; index < n; index++) {
    yield b;
    [a, b] = [b, a + b];
  }
}
export function fib(n: number): Generator<number, void, void> {
  const one = made.get(n) ?? numbers(n);
  made.set(n, one);
  return one;
}
// END REGION
