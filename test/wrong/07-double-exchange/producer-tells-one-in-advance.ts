// Misconception: the next number may be told before anybody asks for it
// Caught by: 3. producer > tells one number for each request
// Says: until main calls again nobody is told anything
// BEGIN SOLUTION 3
let step = listener.next(n);
for (let next = n - 1; next >= 0; next--) {
  if (step.done) return;
  const { value } = step;
  if (next > 0) step = listener.next(next);
  yield value;
}
// END SOLUTION
