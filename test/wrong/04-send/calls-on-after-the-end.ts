// Misconception: the end is thrown, so a loop need not look for it
// Caught by: 4. converse > fetches the end once
// Says: a call after the end gets `undefined`
// BEGIN SOLUTION 4
let step = dialogue.next();
while (true) step = dialogue.next(answer(step.value as Q));
// END SOLUTION
