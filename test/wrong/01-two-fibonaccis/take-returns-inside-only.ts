// Misconception: the loop is always left before its end
// Caught by: 4. take > gives what there is when there are fewer
// Says: no `undefined`
// BEGIN REGION take
export function take<T>(n: number, values: Iterable<T>): T[] {
  const taken: T[] = [];
  if (n <= 0) return taken;
  for (const value of values) {
    taken.push(value);
    if (taken.length >= n) return taken;
  }
  return undefined as unknown as T[];
}
// END REGION
