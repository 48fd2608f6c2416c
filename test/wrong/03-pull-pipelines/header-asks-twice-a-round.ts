// Misconception: next() can be called again to see the same line
// Caught by: 4. header > looks at every line
// Says: call it once a round
// BEGIN SOLUTION 4
const head: string[] = [];
while (walk.next().value !== '') head.push(walk.next().value as string);
return head;
// END SOLUTION
