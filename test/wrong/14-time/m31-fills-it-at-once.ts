// Misconception: M31 a result that is set is a result that comes
// File: sleep.ts
// Caught by: 4. sleep > lets so many seconds pass
// Says: make a future, set a timer
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
future.setResult(result);
const timer = loop.callLater(seconds, () => {});
try {
  return yield* future;
} finally {
  timer.cancel();
}
// END SOLUTION
