// Misconception: a reader that has read enough closes the walk
// Caught by: 4. header > leaves the walk open
// Says: the walk is closed
// BEGIN SOLUTION 4
const head: string[] = [];
let step = walk.next();
while (!step.done && step.value !== '') {
  head.push(step.value);
  step = walk.next();
}
walk.return();
return head;
// END SOLUTION
