// Misconception: a deadline strikes at once
// File: wait-for.ts
// Caught by: 3. waitFor > without time, a coroutine does not begin
// Says: it strikes only while a body waits
// BEGIN REGION waitFor
export const waitFor = coroutine(function* waitFor(
  awaitable: Awaitable<unknown>,
  seconds: number | null,
): Coro<unknown> {
  return yield* timeout(seconds, () => awaitable);
}) as <T>(awaitable: Awaitable<T>, seconds: number | null) => Coro<T>;
// END REGION
