// Misconception: starting again when the loop has ended makes it endless
// Caught by: 3. fibForever > is exact far beyond 2 ** 53
// Says: add bigints, do not convert at the end
// BEGIN REGION fibForever
export function* fibForever(): Generator<bigint, never, void> {
  while (true) {
    let a = 0n;
    let b = 1n;
    for (let index = 0; index < 5; index++) {
      yield b;
      [a, b] = [b, a + b];
    }
  }
}
// END REGION
