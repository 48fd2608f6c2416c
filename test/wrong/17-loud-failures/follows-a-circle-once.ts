// Misconception: a circle is seen when it is closed twice
// File: dump-tasks.ts
// Caught by: 6. dumpTaskTree (stretch) > stops at a circle
// Says: ` (a circle)` at the end
// BEGIN SOLUTION 6
if (path.indexOf(each) !== path.lastIndexOf(each)) yield `${line} (a circle)`;
else {
  yield line;
  yield* branches(each, deeper, [...path, each], shown);
}
// END SOLUTION
