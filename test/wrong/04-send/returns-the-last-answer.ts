// Misconception: a dialogue comes to its last answer
// Caught by: 5. converse > returns what the dialogue returns
// Says: what its body returns
// BEGIN SOLUTION 5
let step = dialogue.next();
let said: unknown;
while (!step.done) {
  const given = answer(step.value);
  said = given;
  step = dialogue.next(given);
}
return said as R;
// END SOLUTION
