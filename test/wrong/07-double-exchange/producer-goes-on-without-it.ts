// Misconception: a listener that has ended can be told more
// Caught by: 3. producer > ends when its listener has ended
// Says: nobody hears the numbers after it
// BEGIN SOLUTION 3
for (let next = n; next > 0; next--) {
  const step = listener.next(next);
  if (!step.done) yield step.value;
}
// END SOLUTION
