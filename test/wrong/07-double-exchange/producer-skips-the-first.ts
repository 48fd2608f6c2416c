// Misconception: a countdown from n begins with n - 1
// Caught by: 3. producer > tells one number for each request
// Says: until main calls again nobody is told anything
// BEGIN SOLUTION 3
for (let next = n - 1; next > 0; next--) {
  const step = listener.next(next);
  if (step.done) return;
  yield step.value;
}
// END SOLUTION
