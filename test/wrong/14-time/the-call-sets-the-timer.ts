// Misconception: the call begins the sleep, as a promise begins
// File: sleep.ts
// Caught by: 4. sleep > begins when it is driven
// Says: sets no timer
// BEGIN REGION sleep
export const sleep = coroutine(
  makesCoroutines(function sleep(seconds: number, result?: unknown): Coro<unknown> {
  if (seconds <= 0) return new Turn(result);
  const loop = getRunningLoop();
  const future = loop.createFuture<unknown>();
  loop.callLater(seconds, setResultUnlessCancelled, future, result);
  return future[Symbol.iterator]();
  }),
) as {
  (seconds: number): Coro<void>;
  <T>(seconds: number, result: T): Coro<T>;
};
// END REGION
