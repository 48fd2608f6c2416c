// Misconception: done is when it is out
// File: merge.ts
// Caught by: 7. merge (stretch) > calls taskDone when the item is in the other queue
// Says: after `put` has come back
// BEGIN SOLUTION 7
for (;;) {
  let item: T;
  try {
    item = yield* from.get();
  } catch (error) {
    if (error instanceof QueueShutDown) return;
    throw error;
  }
  from.taskDone();
  yield* into.put(item);
}
// END SOLUTION
