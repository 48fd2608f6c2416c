// Misconception: `break` is the only way to leave a loop early
// Caught by: 5. forOfWithErrors (stretch) > calls return() when the body throws, and passes the error on
// Says: an error is one more way to leave early
// BEGIN SOLUTION 5
const walk = values[Symbol.iterator]();
for (let step = walk.next(); !step.done; step = walk.next()) {
  if (body(step.value) === 'break') {
    walk.return?.();
    return;
  }
}
// END SOLUTION
