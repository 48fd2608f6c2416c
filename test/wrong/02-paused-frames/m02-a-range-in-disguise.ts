// Misconception: M02 a generator can be walked over twice
// Caught by: 3. rangeGen > makes a generator
// Says: an array or a Range has none
// BEGIN REGION rangeGen
export function rangeGen(start: number, stop: number): Generator<number, void, void> {
  return new Range(start, stop) as unknown as Generator<number, void, void>;
}
// END REGION
