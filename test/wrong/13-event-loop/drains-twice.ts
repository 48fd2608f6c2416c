// Misconception: two turns are enough to get what was added
// File: turn.ts
// Caught by: 1. Snapshot and drain > drains: makes the calls that are added too
// Says: look at the queue again after each call
// BEGIN SOLUTION 1
for (let todo = ready.length; todo > 0; todo--) ready.shift()?.run();
// END SOLUTION
// BEGIN SOLUTION 1
runOnceSnapshot(ready);
runOnceSnapshot(ready);
// END SOLUTION
