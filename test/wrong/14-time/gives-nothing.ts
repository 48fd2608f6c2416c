// Misconception: to have slept is all there is to have
// File: sleep.ts
// Caught by: 4. sleep > gives what it was given
// Says: what the `yield*` is worth
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<undefined>();
const timer = loop.callLater(seconds, setResultUnlessCancelled, future, undefined);
try {
  return (yield* future) as T;
} finally {
  timer.cancel();
}
// END SOLUTION
