// Misconception: M44 a future that has failed is not done
// File: wait-for-all.ts
// Caught by: 1. wait > throws no error of theirs
// Says: does not look into them
// BEGIN SOLUTION 1
let left = futures.size;
function count(future: Future<unknown>): void {
  if (future.cancelled() || future.exception() !== null) return;
  left -= 1;
  if (left === 0 || isEnough(future, returnWhen)) release(waiter);
}
for (const future of futures) future.addDoneCallback(count);
try {
  yield* waiter;
} finally {
  for (const future of futures) future.removeDoneCallback(count);
}
// END SOLUTION
