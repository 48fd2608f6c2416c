// Misconception: M03 it makes no difference whether the answers are collected first
// Caught by: 3. producer > tells one number for each request
// Says: until main calls again nobody is told anything
// BEGIN SOLUTION 3
const answers: boolean[] = [];
for (let next = n; next > 0; next--) {
  const step = listener.next(next);
  if (step.done) break;
  answers.push(step.value);
}
yield* answers;
// END SOLUTION
