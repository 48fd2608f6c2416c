// Misconception: M10 the first call always comes to a yield
// Caught by: 4. converse > takes a dialogue without a question
// Says: look at `done` after the first call too
// BEGIN SOLUTION 4
let step = dialogue.next();
do {
  step = dialogue.next(answer(step.value as Q));
} while (!step.done);
return step.value;
// END SOLUTION
