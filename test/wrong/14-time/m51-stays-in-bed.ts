// Misconception: M51 an error that comes while somebody sleeps is nobody's business
// File: sleep.ts
// Caught by: 4. sleep > switches its alarm off when it is left early
// Says: who waited for the alarm is gone
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(seconds, setResultUnlessCancelled, future, result);
try {
  return yield* future;
} catch {
  return result;
} finally {
  timer.cancel();
}
// END SOLUTION
