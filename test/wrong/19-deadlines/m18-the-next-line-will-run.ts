// Misconception: M18 the line after a wait runs in any case
// File: three-lies.ts
// Caught by: 1. Three lies > slowToEnd does not accuse a waitFor that waits for the end
// Says: the lines after it do not run
// BEGIN SOLUTION 1
yield* sleep(10);
yield* sleep(1);
ended();
// END SOLUTION
