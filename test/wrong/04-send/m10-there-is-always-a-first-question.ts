// Misconception: M10 the first call always comes to a yield
// Caught by: 5. converse > can do with no question at all
// Says: the very first call can get the end
// BEGIN SOLUTION 5
let step = dialogue.next();
do {
  step = dialogue.next(answer(step.value as Q));
} while (!step.done);
return step.value;
// END SOLUTION
