// Misconception: `return()` is called at the end of every walk
// Caught by: 4. forOf > does not call return() after the end
// Says: has ended already
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
try {
  for (let step = walk.next(); !step.done; step = walk.next()) {
    if (body(step.value) === 'break') return;
  }
} finally {
  walk.return?.();
}
// END SOLUTION
