// Misconception: what `next()` gives is the question
// Caught by: 4. converse > answers each question once, and nothing else
// Says: the `value` beside `done: false` is a question
// BEGIN SOLUTION 4
let step = dialogue.next();
while (!step.done) step = dialogue.next(answer(step as never));
return step.value;
// END SOLUTION
