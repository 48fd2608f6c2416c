// Misconception: M18 the last line of a `try` runs in any case
// File: three-lies.ts
// Caught by: 1. Three lies > slowToEnd accuses nobody who waits for the end
// Says: only `finally` is on every way
// BEGIN SOLUTION 1
try {
  yield* sleep(10);
  ended();
} finally {
  yield* sleep(1);
}
// END SOLUTION
