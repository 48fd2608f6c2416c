// Misconception: first everything out, then everything in
// File: merge.ts
// Caught by: 7. merge (stretch) > moves items as they come
// Says: no source waits for another
// BEGIN SOLUTION 7
const items: T[] = [];
try {
  for (;;) items.push(yield* from.get());
} catch (error) {
  if (!(error instanceof QueueShutDown)) throw error;
}
for (const item of items) {
  yield* into.put(item);
  from.taskDone();
}
// END SOLUTION
