// Misconception: M51 a wait ends only by being released
// File: wait-for-all.ts
// Caught by: 1. wait > takes its callbacks back when it is cancelled, and cancels nobody
// Says: in a `finally`
// BEGIN SOLUTION 1
let left = futures.size;
function count(future: Future<unknown>): void {
  left -= 1;
  if (left === 0 || isEnough(future, returnWhen)) release(waiter);
}
for (const future of futures) future.addDoneCallback(count);
yield* waiter;
for (const future of futures) future.removeDoneCallback(count);
// END SOLUTION
