// Misconception: M12 whoever tells a listener something must start it first
// Caught by: 3. producer > tells one number for each request
// Says: p moves only while main waits
// BEGIN SOLUTION 3
listener.next();
for (let next = n; next > 0; next--) {
  const step = listener.next(next);
  if (step.done) return;
  yield step.value;
}
// END SOLUTION
