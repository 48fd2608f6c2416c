// Misconception: an iterator is left with an error
// Caught by: 4. forOf > calls return() when the body says break
// Says: calls `return()` once, and asks for nothing more
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
for (let step = walk.next(); !step.done; step = walk.next()) {
  if (body(step.value) === 'break') {
    try {
      walk.throw?.(new Error('break'));
    } catch {}
    return;
  }
}
// END SOLUTION
