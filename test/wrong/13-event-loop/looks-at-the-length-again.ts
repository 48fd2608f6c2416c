// Misconception: the length of a queue stays what it was
// File: turn.ts
// Caught by: 1. Snapshot and drain > makes the calls that are ready, in the order in which they came
// Says: a different one each time
// BEGIN SOLUTION 1
for (let made = 0; made < ready.length; made++) ready.shift()?.run();
// END SOLUTION
