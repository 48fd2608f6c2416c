// Misconception: every iterable has a `next()`
// Caught by: 4. take > takes from anything that for...of accepts
// Says: `for...of` works on all three
// BEGIN SOLUTION 4
const taken: T[] = [];
while (taken.length < n) {
  const { value, done } = (values as unknown as Iterator<T>).next();
  if (done) break;
  taken.push(value);
}
return taken;
// END SOLUTION
