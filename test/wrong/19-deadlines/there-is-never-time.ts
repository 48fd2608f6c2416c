// Misconception: a limit is the time that is left when it is over
// File: wait-for.ts
// Caught by: 3. waitFor > gives the result, or the error, that comes in time
// Says: the same result
// BEGIN REGION waitFor
export const waitFor = coroutine(function* waitFor(
  awaitable: Awaitable<unknown>,
  seconds: number | null,
): Coro<unknown> {
  if (seconds !== null) return yield* withoutTime(awaitable);
  return yield* timeout(seconds, () => awaitable);
}) as <T>(awaitable: Awaitable<T>, seconds: number | null) => Coro<T>;
// END REGION
