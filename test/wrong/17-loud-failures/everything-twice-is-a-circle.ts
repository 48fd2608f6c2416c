// Misconception: a task that comes twice is a circle
// File: dump-tasks.ts
// Caught by: 6. dumpTaskTree (stretch) > shows the branches of a task once
// Says: is not a circle
// BEGIN SOLUTION 6
if (shown.has(each) && waitsFor(each).length > 0) yield `${line} (a circle)`;
else {
  yield line;
  yield* branches(each, deeper, [...path, each], shown);
}
// END SOLUTION
