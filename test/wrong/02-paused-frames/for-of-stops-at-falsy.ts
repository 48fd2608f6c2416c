// Misconception: a loop ends at the first value that is not there
// Caught by: 4. forOf > hands each value to the body, in order
// Says: a value may be `undefined`, 0 or empty
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
let step = walk.next();
while (!step.done && step.value) {
  if (body(step.value) === 'break') {
    walk.return?.();
    return;
  }
  step = walk.next();
}
// END SOLUTION
