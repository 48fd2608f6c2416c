// Misconception: each request needs a yield of its own before the number
// Caught by: 3. producer > tells one number for each request
// Says: until main calls again nobody is told anything
// BEGIN SOLUTION 3
for (let next = n; next > 0; next--) {
  yield true;
  const step = listener.next(next);
  if (step.done) return;
  yield step.value;
}
// END SOLUTION
