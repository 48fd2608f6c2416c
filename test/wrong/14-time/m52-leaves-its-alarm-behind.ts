// Misconception: M52 whoever is gone takes the alarm along
// File: sleep.ts
// Caught by: 4. sleep > switches its alarm off when it is left early
// Says: the alarm is still set
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = loop.callLater(seconds, setResultUnlessCancelled, future, result);
void timer;
return yield* future;
// END SOLUTION
