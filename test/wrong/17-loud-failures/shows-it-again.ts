// Misconception: only a circle has to be stopped
// File: dump-tasks.ts
// Caught by: 6. dumpTaskTree (stretch) > shows the branches of a task once
// Says: is not a circle
// BEGIN SOLUTION 6
if (path.includes(each)) yield `${line} (a circle)`;
else {
  yield line;
  yield* branches(each, deeper, [...path, each], shown);
}
// END SOLUTION
