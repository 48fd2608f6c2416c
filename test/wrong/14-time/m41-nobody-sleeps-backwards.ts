// Misconception: M41 to sleep for less than nothing is a mistake
// File: sleep.ts
// Caught by: 4. sleep > goes on in the next turn with -1
// Says: there is nothing to wait for
// BEGIN REGION sleep
export const sleep = coroutine(
  makesCoroutines(function sleep(seconds: number, result?: unknown): Coro<unknown> {
  if (seconds < 0) throw new RangeError('nobody can sleep backwards');
  return seconds === 0 ? new Turn(result) : asleep(seconds, result);
  }),
) as {
  (seconds: number): Coro<void>;
  <T>(seconds: number, result: T): Coro<T>;
};
// END REGION
