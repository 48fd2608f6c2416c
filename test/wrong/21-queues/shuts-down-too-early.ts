// Misconception: a mover that has ended shuts the queue down
// File: merge.ts
// Caught by: 7. merge (stretch) > ends when all sources are shut down and empty
// Says: The others go on
// BEGIN SOLUTION 7
for (;;) {
  let item: T;
  try {
    item = yield* from.get();
  } catch (error) {
    if (error instanceof QueueShutDown) {
      into.shutdown();
      return;
    }
    throw error;
  }
  yield* into.put(item);
  from.taskDone();
}
// END SOLUTION
