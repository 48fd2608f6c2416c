// Misconception: a call of put puts
// File: merge.ts
// Caught by: 7. merge (stretch) > moves items as they come
// Says: puts it in
// BEGIN SOLUTION 7
for (;;) {
  let item: T;
  try {
    item = yield* from.get();
  } catch (error) {
    if (error instanceof QueueShutDown) return;
    throw error;
  }
  into.put(item);
  from.taskDone();
}
// END SOLUTION
