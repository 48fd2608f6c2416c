// Misconception: every walk has to be closed
// Caught by: 3. firstMatch > leaves alone a source that has ended by itself
// Says: only a walk that is left before its end needs closing
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
