// Misconception: filling the array is enough, and it need not be returned
// Caught by: 1. fibs > returns an array
// Says: a star would make it a generator
// BEGIN REGION fibs
export function fibs(n: number): number[] {
  const all: number[] = [];
  let a = 0;
  let b = 1;
  while (all.length < n) {
    all.push(b);
    [a, b] = [b, a + b];
  }
  return undefined as unknown as number[];
}
// END REGION
