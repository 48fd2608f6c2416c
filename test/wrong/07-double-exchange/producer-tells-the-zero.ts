// Misconception: a countdown ends with 0
// Caught by: 3. producer > counts down to 1, and ends
// Says: and no 0
// BEGIN SOLUTION 3
for (let next = n; next >= 0; next--) {
  const step = listener.next(next);
  if (step.done) return;
  yield step.value;
}
// END SOLUTION
