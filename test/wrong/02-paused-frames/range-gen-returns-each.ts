// Misconception: `return` hands a number over, as `yield` does
// Caught by: 3. rangeGen > yields its last number too
// Says: Yield every number
// BEGIN REGION rangeGen
export function* rangeGen(start: number, stop: number): Generator<number, number | void, void> {
  for (let at = start; at < stop; at++) return at;
}
// END REGION
