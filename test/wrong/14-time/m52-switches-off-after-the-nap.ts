// Misconception: M52 the line after the wait runs in any case
// File: sleep.ts
// Caught by: 4. sleep > cancels its timer when it is left by an error
// Says: Her timer is still set
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(seconds, setResultUnlessCancelled, future, result);
const gift = yield* future;
timer.cancel();
return gift;
// END SOLUTION
