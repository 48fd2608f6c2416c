// Misconception: M01 calling a generator function runs it
// Caught by: 3. rangeGen > runs nothing until the first next()
// Says: leaves it paused above the first line
// BEGIN REGION rangeGen
export function rangeGen(start: number, stop: number): Generator<number, void, void> {
  if (start > stop) return rangeGen(stop, stop);
  return (function* () {
    for (let at = start; at < stop; at++) yield at;
  })();
}
// END REGION
