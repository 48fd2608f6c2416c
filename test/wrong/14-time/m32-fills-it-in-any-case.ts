// Misconception: M32 filling a future that is cancelled does no harm
// File: sleep.ts
// Caught by: 4. sleep > does not fill a future that was cancelled in the same turn
// Says: `setResultUnlessCancelled`
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
