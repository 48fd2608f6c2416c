// Misconception: a future that is done needs no callback
// File: wait-for-all.ts
// Caught by: 1. wait > counts futures that are done already
// Says: calls a new callback too
// BEGIN SOLUTION 1
let left = futures.size;
function count(future: Future<unknown>): void {
  left -= 1;
  if (left === 0 || isEnough(future, returnWhen)) release(waiter);
}
for (const future of futures) if (!future.done()) future.addDoneCallback(count);
try {
  yield* waiter;
} finally {
  for (const future of futures) future.removeDoneCallback(count);
}
// END SOLUTION
