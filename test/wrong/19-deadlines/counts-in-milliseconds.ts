// Misconception: a limit is in milliseconds
// File: wait-for.ts
// Caught by: 3. waitFor > gives the result, or the error, that comes in time
// Says: the limit is in seconds
// BEGIN REGION waitFor
export const waitFor = coroutine(function* waitFor(
  awaitable: Awaitable<unknown>,
  seconds: number | null,
): Coro<unknown> {
  if (seconds !== null && seconds <= 0) return yield* withoutTime(awaitable);
  return yield* timeout(seconds === null ? null : seconds / 1000, () => awaitable);
}) as <T>(awaitable: Awaitable<T>, seconds: number | null) => Coro<T>;
// END REGION
