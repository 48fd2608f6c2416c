// Misconception: the seconds of a sleep are a time of the clock
// File: sleep.ts
// Caught by: 4. sleep > lets so many seconds pass
// Says: make a future, set a timer
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callAt(seconds, setResultUnlessCancelled, future, result);
try {
  return yield* future;
} finally {
  timer.cancel();
}
// END SOLUTION
