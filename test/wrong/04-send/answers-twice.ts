// Misconception: a function that answers can be asked again
// Caught by: 4. converse > answers each question once, and nothing else
// Says: is answered once
// BEGIN SOLUTION 4
let step = dialogue.next();
while (!step.done) {
  const question = step.value;
  step = dialogue.next(answer(question) ?? answer(question));
  if (!step.done) answer(step.value);
}
return step.value;
// END SOLUTION
