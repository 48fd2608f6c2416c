// Misconception: M22 what a `yield` is worth is the result
// File: sleep.ts
// Caught by: 4. sleep > lets so many seconds pass
// Says: when the time has passed
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(seconds, setResultUnlessCancelled, future, result);
try {
  const value: T = yield future;
  return value;
} finally {
  timer.cancel();
}
// END SOLUTION
