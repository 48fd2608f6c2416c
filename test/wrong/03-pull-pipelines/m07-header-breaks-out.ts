// Misconception: M07 `break` leaves the generator resumable
// Caught by: 4. header > leaves the walk open
// Says: Leaving a `for...of` closes the walk
// BEGIN SOLUTION 4
const head: string[] = [];
for (const line of walk) {
  if (line === '') break;
  head.push(line);
}
return head;
// END SOLUTION
