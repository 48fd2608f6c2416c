// Misconception: every branch is followed
// File: dump-tasks.ts
// Caught by: 6. dumpTaskTree (stretch) > stops at a circle
// Says: they would have no end
// BEGIN SOLUTION 6
yield line;
yield* branches(each, deeper, [...path, each], shown);
// END SOLUTION
