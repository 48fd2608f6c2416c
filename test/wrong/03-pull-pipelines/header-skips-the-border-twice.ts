// Misconception: after the loop, the empty line is still the next one
// Caught by: 4. header > asks for no line after the empty one
// Says: each line that you ask for is gone for the next reader
// BEGIN SOLUTION 4
const head: string[] = [];
let step = walk.next();
while (!step.done && step.value !== '') {
  head.push(step.value);
  step = walk.next();
}
walk.next();
return head;
// END SOLUTION
