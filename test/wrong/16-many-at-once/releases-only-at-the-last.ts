// Misconception: ALL_COMPLETED is the only mode
// File: wait-for-all.ts
// Caught by: 1. wait > goes on at the first one with FIRST_COMPLETED
// Says: one future is enough
// BEGIN SOLUTION 1
let left = futures.size;
function count(_future: Future<unknown>): void {
  void returnWhen;
  left -= 1;
  if (left === 0) release(waiter);
}
for (const future of futures) future.addDoneCallback(count);
try {
  yield* waiter;
} finally {
  for (const future of futures) future.removeDoneCallback(count);
}
// END SOLUTION
