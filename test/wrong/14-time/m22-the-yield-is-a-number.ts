// Misconception: M22 a `yield` evaluates to the result
// File: sleep.ts
// Caught by: 4. sleep > lets so many seconds pass
// Says: make a future, set a timer
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
