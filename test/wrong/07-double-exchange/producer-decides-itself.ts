// Misconception: who hears the bad news first acts on it
// Caught by: 3. producer > hands on each answer, and leaves it to its caller to stop
// Says: whether it is a reason to stop is for main to say
// BEGIN SOLUTION 3
for (let next = n; next > 0; next--) {
  const step = listener.next(next);
  if (step.done) return;
  yield step.value;
  if (!step.value) return;
}
// END SOLUTION
