// Misconception: the future itself is the result
// File: sleep.ts
// Caught by: 4. sleep > gives the result that it was given
// Says: evaluates to `result`
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(seconds, setResultUnlessCancelled, future, result);
try {
  yield* future;
  return future as T;
} finally {
  timer.cancel();
}
// END SOLUTION
