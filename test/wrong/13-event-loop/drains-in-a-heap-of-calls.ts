// Misconception: a loop can be written as a call of itself
// File: turn.ts
// Caught by: 1. Snapshot and drain > drains: one call after the other, and not one inside the other
// Says: saves you from a stack
// BEGIN SOLUTION 1
for (let todo = ready.length; todo > 0; todo--) ready.shift()?.run();
// END SOLUTION
// BEGIN SOLUTION 1
ready.shift()?.run();
if (ready.length > 0) runOnceDrain(ready);
// END SOLUTION
