// Misconception: a timer that is set is a timer that is waited for
// File: sleep.ts
// Caught by: 4. sleep > lets so many seconds pass
// Says: make a future, set a timer
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(seconds, setResultUnlessCancelled, future, result);
yield;
timer.cancel();
return future.done() ? future.result() : result;
// END SOLUTION
