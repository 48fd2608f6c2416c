// Misconception: M10 a question takes two calls, one to ask and one to answer
// Caught by: 4. converse > keeps every question
// Says: also a call that passes in an answer
// BEGIN SOLUTION 4
while (true) {
  const step = dialogue.next();
  if (step.done) return step.value;
  dialogue.next(answer(step.value));
}
// END SOLUTION
