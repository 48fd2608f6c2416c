// Misconception: M06 one count does for all waits
// File: wait-for-all.ts
// Caught by: 1. wait > counts for each wait on its own
// Says: each wait needs a count of its own
// BEGIN REGION untilEnough
let left = 0;

function* untilEnough(
  futures: ReadonlySet<Future<unknown>>,
  returnWhen: ReturnWhen,
  waiter: Future<void>,
): Coro<void> {
  left = futures.size;
  function count(future: Future<unknown>): void {
    left -= 1;
    if (left === 0 || isEnough(future, returnWhen)) release(waiter);
  }
  for (const future of futures) future.addDoneCallback(count);
  try {
    yield* waiter;
  } finally {
    for (const future of futures) future.removeDoneCallback(count);
  }
}
// END REGION
