// Misconception: a loop without an end needs no `yield` to be walked over
// Caught by: hung in 3. fibForever > starts afresh on each call
// Says: never returned
// BEGIN REGION fibForever
export function* fibForever(): Generator<bigint, never, void> {
  let a = 0n;
  let b = 1n;
  while (true) {
    [a, b] = [b, a + b];
  }
}
// END REGION
