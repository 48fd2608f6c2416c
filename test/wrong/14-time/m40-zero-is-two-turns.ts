// Misconception: M40 to let others run you have to yield twice
// File: sleep.ts
// Caught by: 4. sleep > goes on in the next turn with 0
// Says: nothing to wait for
// BEGIN REGION sleep
export const sleep = coroutine(
  makesCoroutines(function sleep(seconds: number, result?: unknown): Coro<unknown> {
  return seconds > 0 ? asleep(seconds, result) : (function* () { yield; yield; return result; })();
  }),
) as {
  (seconds: number): Coro<void>;
  <T>(seconds: number, result: T): Coro<T>;
};
// END REGION
