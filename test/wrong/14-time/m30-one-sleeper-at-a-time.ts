// Misconception: M30 one thread means one sleeper at a time
// File: sleep.ts
// Caught by: 4. sleep > lets two sleep side by side, on one thread
// Says: the loop waits once for both
// BEGIN SOLUTION 4
const loop = getRunningLoop() as ReturnType<typeof getRunningLoop> & { sleeper?: { done(): boolean } };
while (loop.sleeper?.done() === false) yield* loop.sleeper as never;
const future = loop.createFuture<T>();
loop.sleeper = future;
const timer = loop.callLater(seconds, setResultUnlessCancelled, future, result);
try {
  return yield* future;
} finally {
  timer.cancel();
}
// END SOLUTION
