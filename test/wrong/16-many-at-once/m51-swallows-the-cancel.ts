// Misconception: M51 a catch around a wait is harmless
// File: wait-for-all.ts
// Caught by: 1. wait > takes its callbacks back when it is cancelled, and cancels nobody
// Says: let it through
// BEGIN SOLUTION 1
let left = futures.size;
function count(future: Future<unknown>): void {
  left -= 1;
  if (left === 0 || isEnough(future, returnWhen)) release(waiter);
}
for (const future of futures) future.addDoneCallback(count);
try {
  yield* waiter;
} catch {
  // it does not matter why the wait is over
}
for (const future of futures) future.removeDoneCallback(count);
// END SOLUTION
