// Misconception: M52 what nobody waits for is cancelled
// File: wait-for-all.ts
// Caught by: 1. wait > goes on when the time is up, and cancels nobody
// Says: leaves that future alone
// BEGIN SOLUTION 1
let left = futures.size;
function count(future: Future<unknown>): void {
  left -= 1;
  if (left === 0 || isEnough(future, returnWhen)) release(waiter);
}
for (const future of futures) future.addDoneCallback(count);
try {
  yield* waiter;
} finally {
  for (const future of futures) {
    future.removeDoneCallback(count);
    future.cancel();
  }
}
// END SOLUTION
