// Misconception: M05 the end can be fetched again
// Caught by: 5. converse > brings an answer to every call but the first
// Says: the end, which comes once
// BEGIN SOLUTION 5
let step = dialogue.next();
while (!step.done) step = dialogue.next(answer(step.value));
return dialogue.next().value as R;
// END SOLUTION
