// Misconception: whatever goes wrong in a loop, its iterator is told
// Caught by: 5. forOfWithErrors (stretch) > does not call return() when next() throws
// Says: here the frame has ended, with an error
// BEGIN SOLUTION 5
const walk = values[Symbol.iterator]();
let ended = false;
try {
  while (!ended) {
    const step = walk.next();
    if (step.done) ended = true;
    else if (body(step.value) === 'break') return;
  }
} finally {
  if (!ended) walk.return?.();
}
// END SOLUTION
