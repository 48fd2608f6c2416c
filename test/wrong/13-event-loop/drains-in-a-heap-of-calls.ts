// Misconception: a loop can be written as a function that calls itself
// File: turn.ts
// Caught by: 1. Snapshot and drain > drains: makes one call after another, and not one inside another
// Says: a place on the stack
// BEGIN SOLUTION 1
for (let todo = ready.length; todo > 0; todo--) ready.shift()?.run();
// END SOLUTION
// BEGIN SOLUTION 1
ready.shift()?.run();
if (ready.length > 0) runOnceDrain(ready);
// END SOLUTION
