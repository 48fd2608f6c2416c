// Misconception: M10 the number of questions is known beforehand
// Caught by: 4. converse > lets the dialogue decide when it has asked enough
// Says: depends on the answers
// BEGIN SOLUTION 4
let step = dialogue.next();
for (let asked = 0; asked < 2 && !step.done; asked++) step = dialogue.next(answer(step.value));
return step.value as R;
// END SOLUTION
