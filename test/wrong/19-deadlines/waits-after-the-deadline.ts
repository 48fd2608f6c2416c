// Misconception: the deadline is for what comes after the body, too
// File: wait-for.ts
// Caught by: 3. waitFor > throws a TimeoutError when the time is up
// Says: cancels the wait then
// BEGIN REGION waitFor
export const waitFor = coroutine(function* waitFor(
  awaitable: Awaitable<unknown>,
  seconds: number | null,
): Coro<unknown> {
  if (seconds !== null && seconds <= 0) return yield* withoutTime(awaitable);
  yield* timeout(seconds, function* () {});
  return yield* awaitable;
}) as <T>(awaitable: Awaitable<T>, seconds: number | null) => Coro<T>;
// END REGION
