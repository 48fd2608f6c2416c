// Misconception: M32 filling twice is ignored
// File: wait-for-all.ts
// Caught by: 1. wait > is released only once
// Says: each was enough
// BEGIN SOLUTION 1
let left = futures.size;
function count(future: Future<unknown>): void {
  left -= 1;
  if (left === 0 || isEnough(future, returnWhen)) waiter.setResult();
}
for (const future of futures) future.addDoneCallback(count);
try {
  yield* waiter;
} finally {
  for (const future of futures) future.removeDoneCallback(count);
}
// END SOLUTION
