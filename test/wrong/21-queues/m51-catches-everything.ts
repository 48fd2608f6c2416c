// Misconception: M51 every error of get is the end
// File: merge.ts
// Caught by: 7. merge (stretch) > lets a cancel through
// Says: only a `QueueShutDown` is
// BEGIN SOLUTION 7
for (;;) {
  let item: T;
  try {
    item = yield* from.get();
  } catch {
    return;
  }
  yield* into.put(item);
  from.taskDone();
}
// END SOLUTION
