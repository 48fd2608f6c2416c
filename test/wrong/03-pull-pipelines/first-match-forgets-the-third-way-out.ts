// Misconception: a loop is left when it finds something or when it ends, and in no other way
// Caught by: 3. firstMatch > closes the source when wanted throws
// Says: makes you leave early as well
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
