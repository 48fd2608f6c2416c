// Misconception: a sleep has no result
// File: sleep.ts
// Caught by: 4. sleep > gives the result that it was given
// Says: evaluates to `result`
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
