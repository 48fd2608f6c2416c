// Misconception: work that ends at once shows every lie
// File: three-lies.ts
// Caught by: 1. Three lies > slowToEnd takes a second to clean up
// Says: only if the clean-up takes a second
// BEGIN SOLUTION 1
try {
  yield* sleep(10);
} finally {
  ended();
}
// END SOLUTION
