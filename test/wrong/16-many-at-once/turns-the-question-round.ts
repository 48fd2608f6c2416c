// Misconception: FIRST_EXCEPTION ends at the first result
// File: wait-for-all.ts
// Caught by: 1. wait > goes on at the first error with FIRST_EXCEPTION
// Says: a future that has an error is enough
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
  for (const future of futures) future.removeDoneCallback(count);
}
// END SOLUTION
// BEGIN SOLUTION 1
if (returnWhen === FIRST_COMPLETED) return true;
return returnWhen === FIRST_EXCEPTION && !future.cancelled() && future.exception() === null;
// END SOLUTION
