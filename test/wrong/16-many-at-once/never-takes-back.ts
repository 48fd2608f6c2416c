// Misconception: callbacks vanish when the wait is over
// File: wait-for-all.ts
// Caught by: 1. wait > takes its callbacks back
// Says: take it off every list
// BEGIN SOLUTION 1
let left = futures.size;
function count(future: Future<unknown>): void {
  left -= 1;
  if (left === 0 || isEnough(future, returnWhen)) release(waiter);
}
for (const future of futures) future.addDoneCallback(count);
yield* waiter;
// END SOLUTION
