// Misconception: a loop is left by finding or by ending
// Caught by: 3. firstMatch > closes the source when the question fails
// Says: leaves early as well
// BEGIN SOLUTION 3
const walk = values[Symbol.iterator]();
while (true) {
  const step = walk.next();
  if (step.done) return undefined;
  if (wanted(step.value)) {
    walk.return?.();
    return step.value;
  }
}
// END SOLUTION
