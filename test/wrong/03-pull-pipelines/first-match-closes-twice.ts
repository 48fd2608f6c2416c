// Misconception: `break` does not close, so it has to be done by hand
// Caught by: 3. firstMatch > asks for no more, and closes the source once
// Says: one that is closed needs no closing
// BEGIN SOLUTION 3
for (const value of values) {
  if (wanted(value)) {
    values[Symbol.iterator]().return?.();
    return value;
  }
}
return undefined;
// END SOLUTION
