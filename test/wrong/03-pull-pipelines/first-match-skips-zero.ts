// Misconception: a value that is falsy is no value
// Caught by: 3. firstMatch > gives the first value that is wanted, whatever it is
// Says: the question decides, not the value
// BEGIN SOLUTION 3
let found: T | undefined;
for (const value of values) {
  if (wanted(value)) found = value;
  if (found) break;
}
return found;
// END SOLUTION
