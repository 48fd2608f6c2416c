// Misconception: M39 a call that is added in a turn is made in it
// File: turn.ts
// Caught by: 1. Snapshot and drain > leaves the calls that are added to the next turn
// Says: the next turn makes it
// BEGIN SOLUTION 1
while (ready.length > 0) ready.shift()?.run();
// END SOLUTION
