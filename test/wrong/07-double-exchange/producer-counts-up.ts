// Misconception: n numbers are the numbers from 1 to n, in that order
// Caught by: 3. producer > counts downwards
// Says: goes down
// BEGIN SOLUTION 3
for (let next = 1; next <= n; next++) {
  const step = listener.next(next);
  if (step.done) return;
  yield step.value;
}
// END SOLUTION
