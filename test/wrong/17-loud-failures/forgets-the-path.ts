// Misconception: the path never gets longer
// File: dump-tasks.ts
// Caught by: 6. dumpTaskTree (stretch) > stops at a circle
// Says: ` (a circle)` at the end
// BEGIN SOLUTION 6
if (shown.has(each) && waitsFor(each).length > 0) {
  yield `${line} ${path.includes(each) ? '(a circle)' : '(see above)'}`;
} else {
  yield line;
  yield* branches(each, deeper, [each], shown);
}
// END SOLUTION
