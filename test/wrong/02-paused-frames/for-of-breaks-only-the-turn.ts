// Misconception: `'break'` ends one turn, and the loop goes on
// Caught by: 4. forOf > calls return() when the body says break
// Says: calls `return()` once, and asks for nothing more
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
let left = false;
for (let step = walk.next(); !step.done; step = walk.next()) {
  if (!left && body(step.value) === 'break') {
    walk.return?.();
    left = true;
  }
}
// END SOLUTION
