// Misconception: every iterable has places with numbers
// Caught by: 4. forOf > asks for one iterator
// Says: not every iterable has an index
// BEGIN SOLUTION 4
const all = values as unknown as T[];
for (let index = 0; index < all.length; index++) {
  if (body(all[index] as T) === 'break') return;
}
// END SOLUTION
