// Misconception: work that ends in time can be caught lying
// File: three-lies.ts
// Caught by: 1. Three lies > slowToEnd shows the first lie
// Says: it takes longer than that
// BEGIN SOLUTION 1
try {
  yield* sleep(3);
} finally {
  yield* sleep(1);
  ended();
}
// END SOLUTION
