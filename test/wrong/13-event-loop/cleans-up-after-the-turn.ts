// Misconception: a turn leaves an empty queue behind
// File: turn.ts
// Caught by: 1. Snapshot and drain > leaves to the next turn what a call adds
// Says: its turn is the next one
// BEGIN SOLUTION 1
for (let todo = ready.length; todo > 0; todo--) ready.shift()?.run();
ready.clear();
// END SOLUTION
