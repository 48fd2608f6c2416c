// Misconception: M54 what fails under a limit has timed out
// File: wait-for.ts
// Caught by: 3. waitFor > gives the result, or the error, that comes in time
// Says: the same error
// BEGIN REGION waitFor
export const waitFor = coroutine(function* waitFor(
  awaitable: Awaitable<unknown>,
  seconds: number | null,
): Coro<unknown> {
  if (seconds !== null && seconds <= 0) return yield* withoutTime(awaitable);
  try {
    return yield* timeout(seconds, () => awaitable);
  } catch (error) {
    throw new TimeoutError('', { cause: error });
  }
}) as <T>(awaitable: Awaitable<T>, seconds: number | null) => Coro<T>;
// END REGION
