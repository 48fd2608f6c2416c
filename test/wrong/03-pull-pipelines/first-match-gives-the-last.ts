// Misconception: a loop goes on until the values end
// Caught by: 3. firstMatch > gives the first value that is wanted
// Says: the first one for which `wanted` answers true
// BEGIN SOLUTION 3
let found: T | undefined;
for (const value of values) {
  if (wanted(value)) found = value;
}
return found;
// END SOLUTION
