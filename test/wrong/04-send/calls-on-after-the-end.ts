// Misconception: the end is thrown, so a loop need not look for it
// Caught by: 4. converse > answers each question once, and nothing else
// Says: is not a question
// BEGIN SOLUTION 4
let step = dialogue.next();
while (true) step = dialogue.next(answer(step.value as Q));
// END SOLUTION
