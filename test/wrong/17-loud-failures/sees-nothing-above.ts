// Misconception: every second line refers to the first
// File: dump-tasks.ts
// Caught by: 6. dumpTaskTree (stretch) > shows what has no branches in full
// Says: nothing to see above
// BEGIN SOLUTION 6
if (shown.has(each)) {
  yield `${line} ${path.includes(each) ? '(a circle)' : '(see above)'}`;
} else {
  yield line;
  yield* branches(each, deeper, [...path, each], shown);
}
// END SOLUTION
