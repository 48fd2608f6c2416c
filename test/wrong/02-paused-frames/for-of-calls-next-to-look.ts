// Misconception: calling `next()` in the condition only looks whether there is more
// Caught by: 4. forOf > hands each value to the body, in order
// Says: uses up one of them
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
while (!walk.next().done) {
  const step = walk.next();
  if (step.done) return;
  if (body(step.value) === 'break') {
    walk.return?.();
    return;
  }
}
// END SOLUTION
