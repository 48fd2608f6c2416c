// Misconception: a future that is done can be cancelled like any other
// File: wait-for.ts
// Caught by: 3. waitFor > without time, gives the result of a future that is done
// Says: comes out unchanged
// BEGIN SOLUTION 3
yield* cancelAndWait(future);
return inTime(future);
// END SOLUTION
