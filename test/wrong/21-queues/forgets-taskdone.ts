// Misconception: the source counts by itself
// File: merge.ts
// Caught by: 7. merge (stretch) > calls taskDone when the item is in the other queue
// Says: calls `taskDone` on its source
// BEGIN SOLUTION 7
for (;;) {
  let item: T;
  try {
    item = yield* from.get();
  } catch (error) {
    if (error instanceof QueueShutDown) return;
    throw error;
  }
  yield* into.put(item);
}
// END SOLUTION
