// Misconception: M51 an error at the `yield*` only ends the sleep
// File: sleep.ts
// Caught by: 4. sleep > lets an error through
// Says: let it through
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
