// Misconception: the end of the range is what it returns
// Caught by: 3. rangeGen > has no value at its end
// Says: this frame returns nothing
// BEGIN REGION rangeGen
export function* rangeGen(start: number, stop: number): Generator<number, any, void> {
  for (let at = start; at < stop; at++) yield at;
  return stop;
}
// END REGION
