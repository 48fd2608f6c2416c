// Misconception: a falsy value is not a value
// Caught by: 3. firstMatch > takes 0 and the empty string for values
// Says: `wanted` decides, not the value
// BEGIN SOLUTION 3
let found: T | undefined;
for (const value of values) {
  if (wanted(value)) found = value;
  if (found) break;
}
return found;
// END SOLUTION
