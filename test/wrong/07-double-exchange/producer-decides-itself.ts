// Misconception: the first frame that hears the bad news acts on it
// Caught by: 3. producer > hands on each answer, and leaves it to its caller to stop
// Says: `p` does not judge it
// BEGIN SOLUTION 3
for (let next = n; next > 0; next--) {
  const step = listener.next(next);
  if (step.done) return;
  yield step.value;
  if (!step.value) return;
}
// END SOLUTION
