// Misconception: `break` does not close, so it has to be done by hand
// Caught by: 3. firstMatch > closes the source once when it leaves early
// Says: Leaving a `for...of` has closed it already
// BEGIN SOLUTION 3
for (const value of values) {
  if (wanted(value)) {
    values[Symbol.iterator]().return?.();
    return value;
  }
}
return undefined;
// END SOLUTION
