// Misconception: M17 a sleeper that leaves early leaves with an error
// File: sleep.ts
// Caught by: 4. sleep > cancels its timer when it is closed
// Says: only a `finally` sees all three ways out
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(seconds, setResultUnlessCancelled, future, result);
try {
  return yield* future;
} catch (error) {
  timer.cancel();
  throw error;
}
// END SOLUTION
