// Misconception: counting down from `length - 1` makes `length` calls
// File: turn.ts
// Caught by: 1. Snapshot and drain > makes the calls that are ready, from first to last
// Says: every call that was ready when it began
// BEGIN SOLUTION 1
for (let todo = ready.length - 1; todo > 0; todo--) ready.shift()?.run();
// END SOLUTION
