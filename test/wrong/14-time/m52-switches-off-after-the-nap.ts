// Misconception: M52 what stands behind the wait is done in any case
// File: sleep.ts
// Caught by: 4. sleep > switches its alarm off when it is left early
// Says: the alarm is still set
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(seconds, setResultUnlessCancelled, future, result);
const gift = yield* future;
timer.cancel();
return gift;
// END SOLUTION
