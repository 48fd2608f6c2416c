// Misconception: M60 a timer of Node goes off while any loop runs
// File: sleep.ts
// Caught by: 4. sleep > uses the loop's timers, and not Node's
// Says: Node's timers stand still
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const future = loop.createFuture<T>();
const timer = setTimeout(setResultUnlessCancelled, seconds * 1000, future, result);
try {
  return yield* future;
} finally {
  clearTimeout(timer);
}
// END SOLUTION
