// Misconception: a mover moves one item
// File: merge.ts
// Caught by: 7. merge (stretch) > moves items as they come
// Says: one item after another
// BEGIN SOLUTION 7
{
  let item: T;
  try {
    item = yield* from.get();
  } catch (error) {
    if (error instanceof QueueShutDown) return;
    throw error;
  }
  yield* into.put(item);
  from.taskDone();
}
// END SOLUTION
