// Misconception: a function that collects its numbers is a generator
// Caught by: 3. rangeGen > makes a generator
// Says: an array or a Range has none
// BEGIN REGION rangeGen
export function rangeGen(start: number, stop: number): Generator<number, void, void> {
  const all: number[] = [];
  for (let at = start; at < stop; at++) all.push(at);
  return all as unknown as Generator<number, void, void>;
}
// END REGION
