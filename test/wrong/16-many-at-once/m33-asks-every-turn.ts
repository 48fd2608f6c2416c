// Misconception: M33 somebody has to ask the futures, again and again
// File: wait-for-all.ts
// Caught by: 1. wait > leaves one callback with each future, and then waits
// Says: you hear of a future only by a callback
// BEGIN REGION untilEnough
function* untilEnough(
  futures: ReadonlySet<Future<unknown>>,
  returnWhen: ReturnWhen,
  waiter: Future<void>,
): Coro<void> {
  while (!waiter.done() && [...futures].some((future) => !future.done())) yield;
  void returnWhen;
}
// END REGION
