// Misconception: a falsy question is the end
// Caught by: 4. converse > takes any question and any answer
// Says: look at `done`, not at the value
// BEGIN SOLUTION 4
let step = dialogue.next();
while (!step.done && step.value) step = dialogue.next(answer(step.value));
return step.value as R;
// END SOLUTION
