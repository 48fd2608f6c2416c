// Misconception: a method that is passed on knows its object
// File: sleep.ts
// Caught by: 4. sleep > lets so many seconds pass
// Says: make a future, set a timer
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(seconds, future.setResult, result);
try {
  return yield* future;
} finally {
  timer.cancel();
}
// END SOLUTION
