// Misconception: a listener that has ended can be told more
// Caught by: 3. producer > ends when its listener ends
// Says: what `c` returned is not an answer
// BEGIN SOLUTION 3
for (let next = n; next > 0; next--) {
  const step = listener.next(next);
  if (!step.done) yield step.value;
}
// END SOLUTION
