// Misconception: looking whether you have enough can wait for the next turn
// Caught by: 4. take > asks for n values and not one more
// Says: asks for a value that you then throw away
// BEGIN SOLUTION 4
const taken: T[] = [];
for (const value of values) {
  if (taken.length >= n) break;
  taken.push(value);
}
return taken;
// END SOLUTION
