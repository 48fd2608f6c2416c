// Misconception: a sleep is in milliseconds, as for `setTimeout`
// File: sleep.ts
// Caught by: 4. sleep > lets so many seconds pass
// Says: make a future, set a timer
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(seconds * 1000, setResultUnlessCancelled, future, result);
try {
  return yield* future;
} finally {
  timer.cancel();
}
// END SOLUTION
