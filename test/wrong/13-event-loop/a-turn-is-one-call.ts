// Misconception: a turn makes one call
// File: turn.ts
// Caught by: 1. Snapshot and drain > makes the calls that are ready, in the order in which they came
// Says: makes all the calls that were ready
// BEGIN SOLUTION 1
ready.shift()?.run();
// END SOLUTION
