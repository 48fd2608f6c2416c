// Misconception: work has ended when it is cancelled
// File: three-lies.ts
// Caught by: 1. Three lies > slowToEnd takes a second to clean up
// Says: and `ended` is called after that
// BEGIN SOLUTION 1
try {
  yield* sleep(10);
} finally {
  ended();
  yield* sleep(1);
}
// END SOLUTION
