// Misconception: M52 who is cancelled cancels what it waits for
// File: wait-for-all.ts
// Caught by: 1. wait > takes its callbacks back when it is cancelled, and cancels nobody
// Says: leave the futures alone
// BEGIN SOLUTION 1
let left = futures.size;
function count(future: Future<unknown>): void {
  left -= 1;
  if (left === 0 || isEnough(future, returnWhen)) release(waiter);
}
for (const future of futures) future.addDoneCallback(count);
try {
  yield* waiter;
} catch (error) {
  for (const future of futures) future.cancel();
  throw error;
} finally {
  for (const future of futures) future.removeDoneCallback(count);
}
// END SOLUTION
