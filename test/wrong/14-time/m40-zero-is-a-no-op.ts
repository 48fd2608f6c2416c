// Misconception: M40 to sleep for 0 seconds is to do nothing
// File: sleep.ts
// Caught by: 4. sleep > goes on in the next turn with 0
// Says: nothing to wait for
// BEGIN REGION sleep
export const sleep = coroutine(
  makesCoroutines(function sleep(seconds: number, result?: unknown): Coro<unknown> {
  return seconds <= 0 ? (function* () { return result; })() : asleep(seconds, result);
  }),
) as {
  (seconds: number): Coro<void>;
  <T>(seconds: number, result: T): Coro<T>;
};
// END REGION
