// Misconception: M06 a count outside begins at zero for each call
// File: wait-for-all.ts
// Caught by: 1. wait > counts for each wait on its own
// Says: a variable outside belongs to all its calls together
// BEGIN REGION untilEnough
let counted = 0;

function* untilEnough(
  futures: ReadonlySet<Future<unknown>>,
  returnWhen: ReturnWhen,
  waiter: Future<void>,
): Coro<void> {
  function count(future: Future<unknown>): void {
    counted += 1;
    if (counted === futures.size || isEnough(future, returnWhen)) release(waiter);
  }
  for (const future of futures) future.addDoneCallback(count);
  try {
    yield* waiter;
  } finally {
    for (const future of futures) future.removeDoneCallback(count);
  }
}
// END REGION
