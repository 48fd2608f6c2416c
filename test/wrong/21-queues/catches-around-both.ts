// Misconception: a QueueShutDown is a QueueShutDown
// File: merge.ts
// Caught by: 7. merge (stretch) > fails when it can put nothing in
// Says: catch only the one from `get`
// BEGIN SOLUTION 7
for (;;) {
  try {
    yield* into.put(yield* from.get());
    from.taskDone();
  } catch (error) {
    if (error instanceof QueueShutDown) return;
    throw error;
  }
}
// END SOLUTION
