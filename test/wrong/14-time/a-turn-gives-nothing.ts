// Misconception: a sleep of 0 seconds gives nothing
// File: sleep.ts
// Caught by: 4. sleep > gives the result that it was given
// Says: evaluates to `result`
// BEGIN REGION sleep
export const sleep = coroutine(
  makesCoroutines(function sleep(seconds: number, result?: unknown): Coro<unknown> {
  return seconds <= 0 ? new Turn(undefined) : asleep(seconds, result);
  }),
) as {
  (seconds: number): Coro<void>;
  <T>(seconds: number, result: T): Coro<T>;
};
// END REGION
