// Misconception: the answer can go out with the next request
// Caught by: 3. producer > hands on each answer, and leaves it to its caller to stop
// Says: `p` does not judge it
// BEGIN SOLUTION 3
let status = true;
for (let next = n; next > 0; next--) {
  const step = listener.next(next);
  if (step.done) return;
  yield status;
  status = step.value;
}
// END SOLUTION
