// Misconception: `done` in an answer changes when the frame ends
// Caught by: 4. forOf > asks for a new answer in each turn
// Says: call `next()` again for the next turn
// BEGIN SOLUTION 4
const iterator = values[Symbol.iterator]();
const answer = iterator.next();
while (!answer.done) {
  if (body(answer.value) === 'break') {
    iterator.return?.();
    return;
  }
}
// END SOLUTION
