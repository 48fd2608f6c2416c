// Misconception: M32 what is put into a box that is closed does no harm
// File: sleep.ts
// Caught by: 4. sleep > puts nothing into a box that was closed in the same turn
// Says: a future that is cancelled meanwhile takes no result
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(seconds, () => future.setResult(result));
try {
  return yield* future;
} finally {
  timer.cancel();
}
// END SOLUTION
