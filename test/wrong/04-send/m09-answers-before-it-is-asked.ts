// Misconception: M09 the first next(v) delivers v
// Caught by: 4. converse > starts the dialogue before it answers
// Says: that call passes in nothing
// BEGIN SOLUTION 4
let question: Q | undefined;
while (true) {
  const step = dialogue.next(answer(question as Q));
  if (step.done) return step.value;
  question = step.value;
}
// END SOLUTION
