// Misconception: a method that is kept in a variable remembers its object
// Caught by: 4. forOf > calls next() and return() on their iterator
// Says: has lost its `this`
// BEGIN SOLUTION 4
const { next } = values[Symbol.iterator]();
for (let step = next(); !step.done; step = next()) {
  if (body(step.value) === 'break') return;
}
// END SOLUTION
