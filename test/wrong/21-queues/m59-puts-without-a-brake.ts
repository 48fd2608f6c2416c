// Misconception: M59 a brake can be left out
// File: merge.ts
// Caught by: 7. merge (stretch) > waits while there is no room
// Says: a mover waits
// BEGIN SOLUTION 7
for (;;) {
  let item: T;
  try {
    item = yield* from.get();
  } catch (error) {
    if (error instanceof QueueShutDown) return;
    throw error;
  }
  into.putNowait(item);
  from.taskDone();
}
// END SOLUTION
