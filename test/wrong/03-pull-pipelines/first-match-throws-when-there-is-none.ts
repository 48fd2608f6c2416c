// Misconception: finding nothing is an error
// Caught by: 3. firstMatch > gives the first value that is wanted
// Says: Without such a value, it is `undefined`
// BEGIN SOLUTION 3
for (const value of values) {
  if (wanted(value)) return value;
}
throw new RangeError('not found');
// END SOLUTION
