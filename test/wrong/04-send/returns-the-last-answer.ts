// Misconception: a dialogue returns its last answer
// Caught by: 4. converse > returns what the dialogue returns
// Says: what the body of the dialogue returns
// BEGIN SOLUTION 4
let step = dialogue.next();
let said: unknown;
while (!step.done) {
  const given = answer(step.value);
  said = given;
  step = dialogue.next(given);
}
return said as R;
// END SOLUTION
