// Misconception: who leaves closes everything behind it
// Caught by: 3. producer > ends when main breaks, and leaves its listener waiting
// Says: the listener was only lent
// BEGIN SOLUTION 3
try {
  for (let next = n; next > 0; next--) {
    const step = listener.next(next);
    if (step.done) return;
    yield step.value;
  }
} finally {
  listener.return(undefined);
}
// END SOLUTION
