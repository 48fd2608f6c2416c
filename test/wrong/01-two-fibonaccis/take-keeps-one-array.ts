// Misconception: an array that is kept outside saves work
// Caught by: 4. take > gives a new array on each call
// Says: two calls share nothing
// BEGIN REGION take
const taken: unknown[] = [];
export function take<T>(n: number, values: Iterable<T>): T[] {
  taken.length = 0;
  if (n <= 0) return [...taken] as T[];
  for (const value of values) {
    taken.push(value);
    if (taken.length >= n) break;
  }
  return taken as T[];
}
// END REGION
