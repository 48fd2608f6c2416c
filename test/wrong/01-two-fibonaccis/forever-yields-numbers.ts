// Misconception: a number with no fraction is a bigint
// Caught by: 3. fibForever > begins 1n, 1n, 2n, 3n, 5n
// Says: the same numbers as `fib`, as bigints
// BEGIN REGION fibForever
export function* fibForever(): Generator<any, never, void> {
  let a = 0;
  let b = 1;
  while (true) {
    yield b;
    [a, b] = [b, a + b];
  }
}
// END REGION
