// Misconception: M06 two generators of one function share their variables
// Caught by: 3. average > has numbers of its own
// Says: outside, all frames share them
// BEGIN REGION average
let total = 0;
let count = 0;

export function* average(): Generator<number | undefined, never, number> {
  let mean: number | undefined;
  while (true) {
    const n = yield mean;
    total += n;
    count += 1;
    mean = total / count;
  }
}
// END REGION
