// Misconception: the first one that is done ends the run
// File: run.ts
// Caught by: 3. run > waits until all are done
// Says: the first one that is done is not the last
// BEGIN SOLUTION 3
for (const task of left) task.cancel();
loop.runUntilComplete(allDone(left.slice(0, 1)));
// END SOLUTION
