// Misconception: the empty line belongs to the header
// Caught by: 4. header > gives the lines before the empty one
// Says: ends the header and is not part of it
// BEGIN SOLUTION 4
const head: string[] = [];
let step = walk.next();
while (!step.done) {
  head.push(step.value);
  if (step.value === '') break;
  step = walk.next();
}
return head;
// END SOLUTION
