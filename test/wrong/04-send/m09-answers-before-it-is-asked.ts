// Misconception: M09 the first next(v) delivers v
// Caught by: 5. converse > brings an answer to every call but the first
// Says: so the first brings nothing
// BEGIN SOLUTION 5
let question: Q | undefined;
while (true) {
  const step = dialogue.next(answer(question as Q));
  if (step.done) return step.value;
  question = step.value;
}
// END SOLUTION
