// Misconception: work always ends by a cancel
// File: three-lies.ts
// Caught by: 1. Three lies > slowToEnd calls ended also when nobody cancels it
// Says: `ended` has to be called then, too
// BEGIN SOLUTION 1
try {
  yield* sleep(10);
} catch (error) {
  yield* sleep(1);
  ended();
  throw error;
}
// END SOLUTION
