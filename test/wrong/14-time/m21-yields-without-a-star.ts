// Misconception: M21 `yield` and `yield*` wait alike
// File: sleep.ts
// Caught by: 4. sleep > lets so many seconds pass
// Says: make a future, set a timer
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(seconds, setResultUnlessCancelled, future, result);
try {
  return (yield future) as unknown as T;
} finally {
  timer.cancel();
}
// END SOLUTION
