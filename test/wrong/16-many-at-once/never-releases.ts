// Misconception: a task that waits sees that the count is zero
// File: wait-for-all.ts
// Caught by: 1. wait > goes on when the last one is done
// Says: when the last of the futures is done, it releases the waiter
// BEGIN SOLUTION 1
let left = futures.size;
function count(future: Future<unknown>): void {
  left -= 1;
  if (left === 0 || isEnough(future, returnWhen)) return;
}
for (const future of futures) future.addDoneCallback(count);
try {
  yield* waiter;
} finally {
  for (const future of futures) future.removeDoneCallback(count);
}
// END SOLUTION
