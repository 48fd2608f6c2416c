// Misconception: a source has no end
// File: merge.ts
// Caught by: 7. merge (stretch) > ends when all sources are shut down and empty
// Says: is not a failure
// BEGIN SOLUTION 7
for (;;) {
  yield* into.put(yield* from.get());
  from.taskDone();
}
// END SOLUTION
