// Misconception: leaving the loop is enough, and the array need not be returned
// Caught by: 4. take > returns an array
// Says: `return` it after the loop
// BEGIN REGION take
export function take<T>(n: number, values: Iterable<T>): T[] {
  const taken: T[] = [];
  for (const value of values) {
    taken.push(value);
    if (taken.length >= n) break;
  }
  return undefined as unknown as T[];
}
// END REGION
