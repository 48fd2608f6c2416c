// Misconception: `return` hands a number over, as `yield` does
// Caught by: 3. fibForever > yields its numbers, and does not return them
// Says: a loop never sees what is returned
// BEGIN REGION fibForever
export function* fibForever(): Generator<bigint, bigint, void> {
  let a = 0n;
  let b = 1n;
  while (true) {
    return b;
    [a, b] = [b, a + b];
  }
}
// END REGION
