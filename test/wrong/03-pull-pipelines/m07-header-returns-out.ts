// Misconception: M07 only `break` closes
// Caught by: 4. header > leaves the walk open
// Says: by `break` and by `return`
// BEGIN SOLUTION 4
const head: string[] = [];
for (const line of walk) {
  if (line === '') return head;
  head.push(line);
}
return head;
// END SOLUTION
