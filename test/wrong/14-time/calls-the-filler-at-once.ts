// Misconception: passing a function with its arguments is calling it
// File: sleep.ts
// Caught by: 4. sleep > lets so many seconds pass
// Says: make a future, set a timer
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(seconds, setResultUnlessCancelled(future, result) as never);
try {
  return yield* future;
} finally {
  timer.cancel();
}
// END SOLUTION
