// Misconception: a loop has to run to its end
// Caught by: 3. firstMatch > finds it in values without an end
// Says: leave at the first that is wanted
// BEGIN SOLUTION 3
let found: T | undefined;
for (const value of values) {
  if (found === undefined && wanted(value)) found = value;
}
return found;
// END SOLUTION
