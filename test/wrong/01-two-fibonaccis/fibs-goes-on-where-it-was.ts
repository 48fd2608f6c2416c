// Misconception: `a` and `b` start again by themselves on each call
// Caught by: 1. fibs > gives a new array on each call
// Says: two calls share nothing
// BEGIN REGION fibs
let a = 0;
let b = 1;
export function fibs(n: number): number[] {
  const all: number[] = [];
  while (all.length < n) {
    all.push(b);
    [a, b] = [b, a + b];
  }
  return all;
}
// END REGION
