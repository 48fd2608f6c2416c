// Misconception: M40 only 0 is nothing
// File: sleep.ts
// Caught by: 4. sleep > goes on in the next turn with -1
// Says: nothing to wait for
// BEGIN REGION sleep
export const sleep = coroutine(
  makesCoroutines(function sleep(seconds: number, result?: unknown): Coro<unknown> {
  return seconds === 0 ? new Turn(result) : asleep(seconds, result);
  }),
) as {
  (seconds: number): Coro<void>;
  <T>(seconds: number, result: T): Coro<T>;
};
// END REGION
