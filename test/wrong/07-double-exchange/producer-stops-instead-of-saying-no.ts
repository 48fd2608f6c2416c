// Misconception: "no more" is the end, so there is nothing to hand on
// Caught by: 3. producer > hands on each answer, and leaves it to its caller to stop
// Says: `p` does not judge it
// BEGIN SOLUTION 3
for (let next = n; next > 0; next--) {
  const step = listener.next(next);
  if (step.done || !step.value) return;
  yield step.value;
}
// END SOLUTION
