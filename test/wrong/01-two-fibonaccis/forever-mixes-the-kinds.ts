// Misconception: a bigint and a number can be added
// Caught by: 3. fibForever > begins 1n, 1n, 2n, 3n, 5n
// Says: the same numbers as `fib`, as bigints
// BEGIN REGION fibForever
export function* fibForever(): Generator<bigint, never, void> {
  let a: any = 0;
  let b: any = 1n;
  while (true) {
    yield b;
    [a, b] = [b, a + b];
  }
}
// END REGION
