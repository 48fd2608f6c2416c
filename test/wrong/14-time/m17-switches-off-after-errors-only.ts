// Misconception: M17 whoever leaves early leaves with an error
// File: sleep.ts
// Caught by: 4. sleep > switches its alarm off when it is closed
// Says: through the one that closes it comes no error
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(seconds, setResultUnlessCancelled, future, result);
try {
  return yield* future;
} catch (error) {
  timer.cancel();
  throw error;
}
// END SOLUTION
