// Misconception: a false answer is not handed on
// Caught by: 3. producer > tells one number for each request
// Says: until main calls again nobody is told anything
// BEGIN SOLUTION 3
for (let next = n; next > 0; next--) {
  const step = listener.next(next);
  if (step.done) return;
  if (step.value) yield step.value;
}
// END SOLUTION
