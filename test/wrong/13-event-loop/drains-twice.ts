// Misconception: what is added in a turn can be had by a second look
// File: turn.ts
// Caught by: 1. Snapshot and drain > drains: makes what is added, too
// Says: look at the queue again after each call
// BEGIN SOLUTION 1
for (let todo = ready.length; todo > 0; todo--) ready.shift()?.run();
// END SOLUTION
// BEGIN SOLUTION 1
runOnceSnapshot(ready);
runOnceSnapshot(ready);
// END SOLUTION
