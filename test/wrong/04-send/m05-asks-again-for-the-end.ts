// Misconception: M05 the end can be fetched again
// Caught by: 4. converse > fetches the end once
// Says: a call after the end gets `undefined`
// BEGIN SOLUTION 4
let step = dialogue.next();
while (!step.done) step = dialogue.next(answer(step.value));
return dialogue.next().value as R;
// END SOLUTION
