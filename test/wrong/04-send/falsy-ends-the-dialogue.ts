// Misconception: a falsy answer ends a dialogue
// Caught by: 4. converse > takes any question and any answer
// Says: and so may an answer
// BEGIN SOLUTION 4
let step = dialogue.next();
while (!step.done) {
  const said = answer(step.value);
  if (said === undefined) break;
  step = dialogue.next(said);
}
return step.value as R;
// END SOLUTION
