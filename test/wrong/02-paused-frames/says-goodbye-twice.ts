// Misconception: whatever throws inside the `try` is an error of the body
// Caught by: 5. forOfWithErrors (stretch) > calls return() once, even when return() throws
// Says: no reason to call `return()` again
// BEGIN SOLUTION 5
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
