// Misconception: what is waited for is what is given
// File: sleep.ts
// Caught by: 4. sleep > gives what it was given
// Says: what the `yield*` is worth
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
