// Misconception: M02 each call of `[Symbol.iterator]()` goes on where the last one was
// Caught by: 4. forOf > asks for one iterator
// Says: asks `values` for one iterator, once
// BEGIN SOLUTION 4
const length = [...values].length;
for (let turn = 0; turn < length; turn++) {
  const walk = values[Symbol.iterator]();
  for (let skipped = 0; skipped < turn; skipped++) walk.next();
  if (body(walk.next().value) === 'break') return;
}
// END SOLUTION
