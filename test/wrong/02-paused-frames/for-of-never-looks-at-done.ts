// Misconception: the body decides when a loop ends
// Caught by: 4. forOf > stops at done: true
// Says: your loop goes on after `done: true`
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
while (true) {
  const step = walk.next();
  if (body(step.value) === 'break') {
    walk.return?.();
    return;
  }
}
// END SOLUTION
