// Misconception: a line of spaces is empty
// Caught by: 4. header > gives the lines before the empty one
// Says: a line with a space in it is not empty
// BEGIN SOLUTION 4
const head: string[] = [];
while (true) {
  const step = walk.next();
  if (step.done || step.value.trim() === '') return head;
  head.push(step.value);
}
// END SOLUTION
