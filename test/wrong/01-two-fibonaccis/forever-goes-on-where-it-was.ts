// Misconception: M06 the variables of a generator belong to the function, not to each call
// Caught by: 3. fibForever > starts afresh on each call
// Says: its own `a` and `b`
// BEGIN REGION fibForever
let a = 0n;
let b = 1n;
export function* fibForever(): Generator<bigint, never, void> {
  while (true) {
    yield b;
    [a, b] = [b, a + b];
  }
}
// END REGION
