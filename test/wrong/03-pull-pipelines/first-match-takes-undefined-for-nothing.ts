// Misconception: a found value is not `undefined`
// Caught by: 3. firstMatch > asks for nothing after the value that it has found
// Says: `undefined` can be wanted, too
// BEGIN SOLUTION 3
let found: T | undefined;
for (const value of values) {
  if (wanted(value)) found = value;
  if (found !== undefined) break;
}
return found;
// END SOLUTION
