// Misconception: a generator has to say that it is done
// Caught by: 3. rangeGen > has no value at its end
// Says: this frame returns nothing
// BEGIN REGION rangeGen
export function* rangeGen(start: number, stop: number): Generator<any, any, void> {
  for (let at = start; at < stop; at++) yield at;
  return { value: undefined, done: true };
}
// END REGION
