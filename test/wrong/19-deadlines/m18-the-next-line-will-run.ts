// Misconception: M18 the line after a wait runs in any case
// File: three-lies.ts
// Caught by: 1. Three lies > slowToEnd accuses nobody who waits for the end
// Says: lines that stand after it do not run
// BEGIN SOLUTION 1
yield* sleep(10);
yield* sleep(1);
ended();
// END SOLUTION
