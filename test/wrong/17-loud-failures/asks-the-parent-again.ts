// Misconception: a branch has the same branches as its parent
// File: dump-tasks.ts
// Caught by: 6. dumpTaskTree (stretch) > shows below a task what it waits for
// Says: First the `line`
// BEGIN SOLUTION 6
if (shown.has(each) && waitsFor(each).length > 0) {
  yield `${line} ${path.includes(each) ? '(a circle)' : '(see above)'}`;
} else {
  yield line;
  yield* branches(future, deeper, [...path, each], shown);
}
// END SOLUTION
