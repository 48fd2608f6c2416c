// Misconception: M50 what exception() throws is the error
// File: wait-for-all.ts
// Caught by: 1. wait > takes no cancelled future for an error
// Says: neither a result nor an error
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
try {
  return returnWhen === FIRST_EXCEPTION && future.exception() !== null;
} catch {
  return true;
}
// END SOLUTION
