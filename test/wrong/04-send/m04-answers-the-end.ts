// Misconception: M04 what is returned is one more question
// Caught by: 5. converse > answers questions, and only questions
// Says: what the dialogue returns at its end is not one
// BEGIN SOLUTION 5
let step = dialogue.next();
while (true) {
  const said = answer(step.value as Q);
  if (step.done) return step.value;
  step = dialogue.next(said);
}
// END SOLUTION
