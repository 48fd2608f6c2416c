// Misconception: a done future has a list to clean up
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
try {
  yield* waiter;
} finally {
  for (const future of futures) if (future.done()) future.removeDoneCallback(count);
}
// END SOLUTION
