// Misconception: what `next()` gives at the end is the result
// Caught by: 4. converse > returns what the dialogue returns
// Says: the value beside `done: true`
// BEGIN SOLUTION 4
let step = dialogue.next();
while (!step.done) step = dialogue.next(answer(step.value));
return step as never;
// END SOLUTION
