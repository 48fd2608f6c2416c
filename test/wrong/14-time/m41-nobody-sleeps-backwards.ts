// Misconception: M41 a negative sleep is an error
// File: sleep.ts
// Caught by: 4. sleep > goes on in the next turn with -1
// Says: nothing to wait for
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
