// Misconception: a task that is waited for throws nothing
// File: run.ts
// Caught by: 3. run > waits until all are done
// Says: `allDone` waits for all of them
// BEGIN SOLUTION 3
for (const task of left) task.cancel();
loop.runUntilComplete(left[0] as (typeof left)[0]);
// END SOLUTION
