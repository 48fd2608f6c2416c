// Misconception: the star makes no difference when there is no `yield`
// Caught by: 1. fibs > returns an array
// Says: a star would make it a generator
// BEGIN REGION fibs
export const fibs = function* (n: number) {
  const all: number[] = [];
  let a = 0;
  let b = 1;
  while (all.length < n) {
    all.push(b);
    [a, b] = [b, a + b];
  }
  return all;
} as unknown as (n: number) => number[];
// END REGION
