// Misconception: M06 the variables of a generator belong to the function, not to each call
// Caught by: 3. rangeGen > makes a new frame on each call
// Says: declare the variables inside the body
// BEGIN REGION rangeGen
let at = 0;
export function* rangeGen(start: number, stop: number): Generator<number, void, void> {
  at = start;
  while (at < stop) {
    yield at;
    at += 1;
  }
}
// END REGION
