// Misconception: an array that is kept outside saves work
// Caught by: 1. fibs > gives a new array on each call
// Says: two calls share nothing
// BEGIN REGION fibs
const all: number[] = [];
export function fibs(n: number): number[] {
  let a = 0;
  let b = 1;
  while (all.length < n) {
    all.push(b);
    [a, b] = [b, a + b];
  }
  return all;
}
// END REGION
