// Misconception: a loop can be entered before it is asked whether anything is wanted
// Caught by: 4. take > asks for nothing when n is 0
// Says: entering the loop already asks
// BEGIN SOLUTION 4
const taken: T[] = [];
for (const value of values) {
  taken.push(value);
  if (taken.length >= n) break;
}
return n > 0 ? taken : [];
// END SOLUTION
