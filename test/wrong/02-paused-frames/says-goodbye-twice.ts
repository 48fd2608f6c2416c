// Misconception: whatever throws inside the `try` is an error of the body
// Caught by: 4. forOf > calls return() once, even when return() throws
// Says: a goodbye that goes wrong has been said
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
for (let step = walk.next(); !step.done; step = walk.next()) {
  try {
    if (body(step.value) === 'break') {
      walk.return?.();
      return;
    }
  } catch (error) {
    walk.return?.();
    throw error;
  }
}
// END SOLUTION
