// Misconception: M02 a generator that can be walked over again is better
// Caught by: 3. rangeGen > is one walk
// Says: a generator is its own iterator
// BEGIN REGION rangeGen
export function rangeGen(start: number, stop: number): Generator<number, void, void> {
  const range = new Range(start, stop);
  const first = range[Symbol.iterator]();
  return { next: () => first.next(), [Symbol.iterator]: () => range[Symbol.iterator]() } as unknown as Generator<number, void, void>;
}
// END REGION
