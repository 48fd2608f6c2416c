// Misconception: M04 what is returned is one more question
// Caught by: 4. converse > answers each question once, and nothing else
// Says: is not a question
// BEGIN SOLUTION 4
let step = dialogue.next();
while (true) {
  const said = answer(step.value as Q);
  if (step.done) return step.value;
  step = dialogue.next(said);
}
// END SOLUTION
