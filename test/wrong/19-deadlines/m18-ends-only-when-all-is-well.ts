// Misconception: M18 the last line of a `try` runs in any case
// File: three-lies.ts
// Caught by: 1. Three lies > slowToEnd does not accuse a waitFor that waits for the end
// Says: in a `finally`
// BEGIN SOLUTION 1
try {
  yield* sleep(10);
  ended();
} finally {
  yield* sleep(1);
}
// END SOLUTION
