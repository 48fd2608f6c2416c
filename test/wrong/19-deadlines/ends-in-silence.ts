// Misconception: a timeout is not an error
// File: wait-for.ts
// Caught by: 3. waitFor > throws a TimeoutError when the time is up
// Says: makes a TimeoutError of the CancelledError
// BEGIN REGION waitFor
export const waitFor = coroutine(function* waitFor(
  awaitable: Awaitable<unknown>,
  seconds: number | null,
): Coro<unknown> {
  if (seconds !== null && seconds <= 0) return yield* withoutTime(awaitable);
  try {
    return yield* timeout(seconds, () => awaitable);
  } catch (error) {
    if (error instanceof TimeoutError) return undefined;
    throw error;
  }
}) as <T>(awaitable: Awaitable<T>, seconds: number | null) => Coro<T>;
// END REGION
