// Misconception: the end is looked at when the body has run
// Caught by: 4. forOf > does not hand over what comes with done: true
// Says: its body does not see it
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
while (true) {
  const step = walk.next();
  const answer = body(step.value);
  if (step.done) return;
  if (answer === 'break') {
    walk.return?.();
    return;
  }
}
// END SOLUTION
