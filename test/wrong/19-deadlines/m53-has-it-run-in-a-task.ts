// Misconception: M53 a wait with a limit needs a task of its own
// File: wait-for.ts
// Caught by: 3. waitFor > runs the coroutine in the calling task
// Says: no second task is needed
// BEGIN REGION waitFor
export const waitFor = coroutine(function* waitFor(
  awaitable: Awaitable<unknown>,
  seconds: number | null,
): Coro<unknown> {
  if (seconds !== null && seconds <= 0) return yield* withoutTime(awaitable);
  return yield* timeout(seconds, () => ensureFuture(awaitable));
}) as <T>(awaitable: Awaitable<T>, seconds: number | null) => Coro<T>;
// END REGION
