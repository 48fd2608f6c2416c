// Misconception: M21 what was yielded does not matter
// File: bad-yield.ts
// Caught by: 5. badYieldMessage > names the future
// Says: what is missing is the star
// BEGIN SOLUTION 5
return `Task got bad yield: ${describe(x)}`;
// END SOLUTION
