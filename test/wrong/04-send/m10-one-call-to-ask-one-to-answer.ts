// Misconception: M10 a question takes two calls, one to ask and one to answer
// Caught by: 5. converse > brings an answer to every call but the first
// Says: each brings the answer to the question before it
// BEGIN SOLUTION 5
while (true) {
  const step = dialogue.next();
  if (step.done) return step.value;
  dialogue.next(answer(step.value));
}
// END SOLUTION
