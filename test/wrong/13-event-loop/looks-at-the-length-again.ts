// Misconception: the length of a queue stays what it was
// File: turn.ts
// Caught by: 1. Snapshot and drain > makes the calls that are ready, from first to last
// Says: every call that was ready when it began
// BEGIN SOLUTION 1
for (let made = 0; made < ready.length; made++) ready.shift()?.run();
// END SOLUTION
