// Misconception: M21 a call of `sleep` sleeps
// File: three-lies.ts
// Caught by: 1. Three lies > slowToEnd takes a second to clean up
// Says: only if the clean-up takes a second
// BEGIN SOLUTION 1
try {
  yield* sleep(10);
} finally {
  sleep(1);
  ended();
}
// END SOLUTION
