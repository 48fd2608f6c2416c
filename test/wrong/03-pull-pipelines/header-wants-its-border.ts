// Misconception: without an empty line there is no header
// Caught by: 4. header > stops where the walk ends, when there is no empty line
// Says: then every line belongs to the header
// BEGIN SOLUTION 4
const head: string[] = [];
while (true) {
  const step = walk.next();
  if (step.done) return [];
  if (step.value === '') return head;
  head.push(step.value);
}
// END SOLUTION
