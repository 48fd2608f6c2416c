// Misconception: a task waits for one thing at a time
// File: dump-tasks.ts
// Caught by: 6. dumpTaskTree (stretch) > shows all branches
// Says: with its own branches below it
// BEGIN SOLUTION 6
if (shown.has(each) && waitsFor(each).length > 0) {
  yield `${line} ${path.includes(each) ? '(a circle)' : '(see above)'}`;
} else {
  yield line;
  yield* branches(each, deeper, [...path, each], shown);
}
return;
// END SOLUTION
