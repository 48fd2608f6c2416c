// Misconception: who waits for nothing is given nothing
// File: sleep.ts
// Caught by: 4. sleep > gives what it was given
// Says: however long the sleep
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
