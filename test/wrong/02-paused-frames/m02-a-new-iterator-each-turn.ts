// Misconception: M02 each call of `[Symbol.iterator]()` goes on where the last one was
// Caught by: 4. forOf > asks for one iterator
// Says: one walk is one iterator
// BEGIN SOLUTION 4
const length = [...values].length;
for (let turn = 0; turn < length; turn++) {
  const walk = values[Symbol.iterator]();
  for (let skipped = 0; skipped < turn; skipped++) walk.next();
  if (body(walk.next().value) === 'break') return;
}
// END SOLUTION
