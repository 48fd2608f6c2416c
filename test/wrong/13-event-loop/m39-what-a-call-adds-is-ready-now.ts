// Misconception: M39 a call that is added in a turn is made in it
// File: turn.ts
// Caught by: 1. Snapshot and drain > leaves to the next turn what a call adds
// Says: its turn is the next one
// BEGIN SOLUTION 1
while (ready.length > 0) ready.shift()?.run();
// END SOLUTION
