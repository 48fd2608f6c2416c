// Misconception: M40 0 is a number of seconds like any other
// File: sleep.ts
// Caught by: 4. sleep > goes on in the next turn with 0
// Says: with an alarm later than that
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
