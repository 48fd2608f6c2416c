// Misconception: every iterable has places with numbers
// Caught by: 4. take > takes from anything that for...of accepts
// Says: `for...of` works on all three
// BEGIN SOLUTION 4
const taken: T[] = [];
for (let index = 0; index < n; index++) taken.push((values as unknown as T[])[index] as T);
return taken;
// END SOLUTION
