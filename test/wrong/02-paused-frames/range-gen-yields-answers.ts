// Misconception: a generator yields answers, as `next()` of an iterator returns them
// Caught by: 3. rangeGen > gives the numbers that Range gives
// Says: yields the numbers themselves
// BEGIN REGION rangeGen
export function* rangeGen(start: number, stop: number): Generator<any, void, void> {
  for (let at = start; at < stop; at++) yield { value: at, done: false };
}
// END REGION
