// Misconception: a mover moves what is there now
// File: merge.ts
// Caught by: 7. merge (stretch) > moves items as they come
// Says: until the source is shut down
// BEGIN SOLUTION 7
while (!from.empty()) {
  yield* into.put(from.getNowait());
  from.taskDone();
}
// END SOLUTION
