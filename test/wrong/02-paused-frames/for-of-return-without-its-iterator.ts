// Misconception: a method that is kept in a variable remembers its object
// Caught by: 4. forOf > calls next() and return() on their iterator
// Says: has lost its `this`
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
const leave = walk.return;
for (let step = walk.next(); !step.done; step = walk.next()) {
  if (body(step.value) === 'break') {
    leave?.();
    return;
  }
}
// END SOLUTION
