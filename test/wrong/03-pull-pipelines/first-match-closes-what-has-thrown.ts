// Misconception: a source is left early whenever it did not answer `done`
// Caught by: 3. firstMatch > leaves alone a source that has thrown
// Says: there is nothing left to close
// BEGIN SOLUTION 3
const walk = values[Symbol.iterator]();
let ended = false;
try {
  while (true) {
    const step = walk.next();
    if (step.done) {
      ended = true;
      return undefined;
    }
    if (wanted(step.value)) return step.value;
  }
} finally {
  if (!ended) walk.return?.();
}
// END SOLUTION
