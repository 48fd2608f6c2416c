// Misconception: M30 the other tasks run at the same time as this function
// File: wait-for-all.ts
// Caught by: hung in 1. wait > leaves one callback with each future
// Says: never returned
// BEGIN SOLUTION 1
let left = futures.size;
function count(future: Future<unknown>): void {
  left -= 1;
  if (left === 0 || isEnough(future, returnWhen)) release(waiter);
}
for (const future of futures) future.addDoneCallback(count);
while (left > 0);
for (const future of futures) future.removeDoneCallback(count);
void waiter;
// END SOLUTION
