// Misconception: a turn makes one call
// File: turn.ts
// Caught by: 1. Snapshot and drain > makes the calls that are ready, from first to last
// Says: every call that was ready when it began
// BEGIN SOLUTION 1
ready.shift()?.run();
// END SOLUTION
