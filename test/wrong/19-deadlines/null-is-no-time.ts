// Misconception: `null` means a limit of 0
// File: wait-for.ts
// Caught by: 3. waitFor > waits for as long as it takes when there is no limit
// Says: `null` means no limit
// BEGIN REGION waitFor
export const waitFor = coroutine(function* waitFor(
  awaitable: Awaitable<unknown>,
  seconds: number | null,
): Coro<unknown> {
  if ((seconds ?? 0) <= 0) return yield* withoutTime(awaitable);
  return yield* timeout(seconds, () => awaitable);
}) as <T>(awaitable: Awaitable<T>, seconds: number | null) => Coro<T>;
// END REGION
