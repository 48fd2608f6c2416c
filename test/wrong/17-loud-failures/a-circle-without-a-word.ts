// Misconception: a second line says it all
// File: dump-tasks.ts
// Caught by: 6. dumpTaskTree (stretch) > stops at a circle
// Says: ` (a circle)` at the end
// BEGIN SOLUTION 6
yield line;
if (!shown.has(each)) yield* branches(each, deeper, [...path, each], shown);
// END SOLUTION
