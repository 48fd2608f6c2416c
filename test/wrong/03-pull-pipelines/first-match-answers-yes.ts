// Misconception: looking for a value means asking whether there is one
// Caught by: 3. firstMatch > gives the first value that is wanted
// Says: what comes back is a value of the source
// BEGIN SOLUTION 3
for (const value of values) {
  if (wanted(value)) return true as T;
}
return undefined;
// END SOLUTION
