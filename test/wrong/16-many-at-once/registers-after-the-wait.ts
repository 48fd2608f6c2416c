// Misconception: the callbacks are for after the wait
// File: wait-for-all.ts
// Caught by: 1. wait > leaves one callback with each future
// Says: only from a callback on its list
// BEGIN SOLUTION 1
let left = futures.size;
function count(future: Future<unknown>): void {
  left -= 1;
  if (left === 0 || isEnough(future, returnWhen)) release(waiter);
}
yield* waiter;
for (const future of futures) future.addDoneCallback(count);
// END SOLUTION
