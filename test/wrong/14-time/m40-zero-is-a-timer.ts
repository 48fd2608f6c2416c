// Misconception: M40 a sleep of 0 seconds is a timer for now
// File: sleep.ts
// Caught by: 4. sleep > goes on in the next turn with 0
// Says: nothing to wait for
// BEGIN REGION sleep
export const sleep = coroutine(
  makesCoroutines(function sleep(seconds: number, result?: unknown): Coro<unknown> {
  return asleep(seconds, result);
  }),
) as {
  (seconds: number): Coro<void>;
  <T>(seconds: number, result: T): Coro<T>;
};
// END REGION
