// Misconception: `return()` belongs on the way out of the loop as well
// Caught by: 4. forOf > calls return() when the body says break
// Says: calls `return()` once, and asks for nothing more
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
let leaving = false;
try {
  for (let step = walk.next(); !step.done; step = walk.next()) {
    if (body(step.value) === 'break') {
      leaving = true;
      walk.return?.();
      return;
    }
  }
} finally {
  if (leaving) walk.return?.();
}
// END SOLUTION
