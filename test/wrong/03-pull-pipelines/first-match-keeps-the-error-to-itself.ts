// Misconception: a value that `wanted` cannot judge is not wanted
// Caught by: 3. firstMatch > closes the source when wanted throws
// Says: let the error pass on to the caller
// BEGIN SOLUTION 3
for (const value of values) {
  try {
    if (wanted(value)) return value;
  } catch {
    return undefined;
  }
}
return undefined;
// END SOLUTION
