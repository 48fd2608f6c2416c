// Misconception: M43 to wait for all is to wait for one after another
// File: wait-for-all.ts
// Caught by: 1. wait > leaves one callback with each future, and then waits
// Says: you hear of a future only by a callback
// BEGIN REGION untilEnough
function* untilEnough(
  futures: ReadonlySet<Future<unknown>>,
  returnWhen: ReturnWhen,
  waiter: Future<void>,
): Coro<void> {
  for (const future of futures) yield* future;
  void [returnWhen, waiter];
}
// END REGION
