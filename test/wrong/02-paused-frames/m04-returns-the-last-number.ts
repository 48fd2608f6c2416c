// Misconception: M04 `return v` is one more element
// Caught by: 3. rangeGen > yields its last number too
// Says: what a body returns is not one more value of the walk
// BEGIN REGION rangeGen
export function* rangeGen(start: number, stop: number): Generator<number, number | void, void> {
  let at = start;
  while (at < stop - 1) {
    yield at;
    at += 1;
  }
  if (at < stop) return at;
}
// END REGION
