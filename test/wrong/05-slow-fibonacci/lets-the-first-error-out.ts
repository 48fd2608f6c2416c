// Misconception: an error of the attempt is for the driver to catch
// Caught by: 3. retry > asks before it tries again
// Says: yield each failure
// BEGIN SOLUTION 3
const result = attempt(1);
return result;
yield undefined as never;
// END SOLUTION
