// Misconception: what works on generators must be one itself
// Caught by: 4. take > returns an array
// Says: Take the star away
// BEGIN REGION take
export const take = function* <T>(n: number, values: Iterable<T>) {
  let given = 0;
  if (n <= 0) return;
  for (const value of values) {
    yield value;
    given += 1;
    if (given >= n) return;
  }
} as unknown as <T>(n: number, values: Iterable<T>) => T[];
// END REGION
