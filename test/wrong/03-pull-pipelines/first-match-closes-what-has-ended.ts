// Misconception: every walk has to be closed
// Caught by: 3. firstMatch > leaves a source alone that has ended by itself
// Says: closing is for walks that are left before their end
// BEGIN SOLUTION 3
const walk = values[Symbol.iterator]();
try {
  while (true) {
    const step = walk.next();
    if (step.done) return undefined;
    if (wanted(step.value)) return step.value;
  }
} finally {
  walk.return?.();
}
// END SOLUTION
