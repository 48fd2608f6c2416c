// Misconception: a limit of 0 is a short limit
// File: wait-for.ts
// Caught by: 3. waitFor > without time, a coroutine does not begin
// Says: with a limit of 0 or less
// BEGIN REGION waitFor
export const waitFor = coroutine(function* waitFor(
  awaitable: Awaitable<unknown>,
  seconds: number | null,
): Coro<unknown> {
  if (seconds !== null && seconds < 0) return yield* withoutTime(awaitable);
  return yield* timeout(seconds, () => awaitable);
}) as <T>(awaitable: Awaitable<T>, seconds: number | null) => Coro<T>;
// END REGION
