// Misconception: `ended` says that the work will end
// File: three-lies.ts
// Caught by: 1. Three lies > slowToEnd shows the first lie
// Says: `ended` is called at its very end
// BEGIN SOLUTION 1
ended();
try {
  yield* sleep(10);
} finally {
  yield* sleep(1);
}
// END SOLUTION
