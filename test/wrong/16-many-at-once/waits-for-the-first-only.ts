// Misconception: a callback with one of them is enough
// File: wait-for-all.ts
// Caught by: 1. wait > leaves one callback with each future
// Says: only from a callback on its list
// BEGIN SOLUTION 1
let left = futures.size;
function count(future: Future<unknown>): void {
  left -= 1;
  if (left === 0 || isEnough(future, returnWhen)) release(waiter);
}
const [first] = futures;
first?.addDoneCallback(count);
try {
  yield* waiter;
} finally {
  for (const future of futures) future.removeDoneCallback(count);
}
// END SOLUTION
