// Misconception: nobody sleeps for less than a millisecond
// File: sleep.ts
// Caught by: 4. sleep > takes fractions of a millisecond
// Says: a wait too
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(Math.round(seconds * 1000) / 1000, setResultUnlessCancelled, future, result);
try {
  return yield* future;
} finally {
  timer.cancel();
}
// END SOLUTION
