// Misconception: M12 before you tell a listener something you must start it
// Caught by: 3. producer > tells its listener numbers and nothing else
// Says: an `undefined` that nobody meant for it
// BEGIN SOLUTION 3
listener.next();
for (let next = n; next > 0; next--) {
  const step = listener.next(next);
  if (step.done) return;
  yield step.value;
}
// END SOLUTION
