// Misconception: counting down goes on to zero
// File: turn.ts
// Caught by: 1. Snapshot and drain > leaves the calls that are added to the next turn
// Says: the next turn makes it
// BEGIN SOLUTION 1
for (let todo = ready.length; todo >= 0; todo--) ready.shift()?.run();
// END SOLUTION
