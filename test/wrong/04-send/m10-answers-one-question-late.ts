// Misconception: M10 an answer is passed in by the call after the next one
// Caught by: 4. converse > passes every answer to the dialogue
// Says: the argument of the very next `next()`
// BEGIN SOLUTION 4
let step = dialogue.next();
let late: unknown;
while (!step.done) {
  const question = step.value;
  step = dialogue.next(late as A);
  late = answer(question);
}
return step.value;
// END SOLUTION
