// Misconception: M11 a question that is sent back is answered
// Caught by: 4. converse > puts questions to answer
// Says: the answers come from `answer`
// BEGIN SOLUTION 4
let step = dialogue.next();
while (!step.done) step = dialogue.next(step.value as never);
return step.value;
// END SOLUTION
