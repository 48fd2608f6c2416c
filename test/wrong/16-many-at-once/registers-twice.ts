// Misconception: it is safer to register twice
// File: wait-for-all.ts
// Caught by: 1. wait > leaves one callback with each future
// Says: only from a callback on its list
// BEGIN SOLUTION 1
let left = futures.size;
function count(future: Future<unknown>): void {
  left -= 1;
  if (left === 0 || isEnough(future, returnWhen)) release(waiter);
}
for (const future of futures) {
  future.addDoneCallback(count);
  future.addDoneCallback(count);
}
try {
  yield* waiter;
} finally {
  for (const future of futures) future.removeDoneCallback(count);
}
// END SOLUTION
