// Misconception: taskDone is for the queue that has it now
// File: merge.ts
// Caught by: 7. merge (stretch) > is done with an item when it is in
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
  into.taskDone();
}
// END SOLUTION
