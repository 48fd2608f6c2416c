// Misconception: counting down ends below zero
// File: turn.ts
// Caught by: 1. Snapshot and drain > leaves to the next turn what a call adds
// Says: was not ready when the turn began
// BEGIN SOLUTION 1
for (let todo = ready.length; todo >= 0; todo--) ready.shift()?.run();
// END SOLUTION
