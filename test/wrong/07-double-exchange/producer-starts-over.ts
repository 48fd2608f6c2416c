// Misconception: what the listener returned is an answer of no
// Caught by: 3. producer > ends when its listener ends
// Says: what `c` returned is not an answer
// BEGIN SOLUTION 3
for (let next = n; next > 0; next--) {
  const step = listener.next(next);
  yield step.done ? false : step.value;
}
// END SOLUTION
