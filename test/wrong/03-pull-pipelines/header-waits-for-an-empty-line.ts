// Misconception: there is always an empty line
// Caught by: 4. header > stops where the walk ends, when there is no empty line
// Says: there may be no empty line
// BEGIN SOLUTION 4
const head: string[] = [];
let line = walk.next().value as string;
while (line !== '') {
  head.push(line);
  line = walk.next().value as string;
}
return head;
// END SOLUTION
