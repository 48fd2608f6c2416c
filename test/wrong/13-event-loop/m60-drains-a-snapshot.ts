// Misconception: M60 to drain is to empty the queue as it is now
// File: turn.ts
// Caught by: 1. Snapshot and drain > drains: makes the calls that are added too
// Says: look at the queue again after each call
// BEGIN SOLUTION 1
for (let todo = ready.length; todo > 0; todo--) ready.shift()?.run();
// END SOLUTION
// BEGIN SOLUTION 1
for (let todo = ready.length; todo > 0; todo--) ready.shift()?.run();
// END SOLUTION
