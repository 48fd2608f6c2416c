// Misconception: two arrows with the same text are the same function
// File: wait-for-all.ts
// Caught by: 1. wait > takes its callbacks back
// Says: the same function that you added
// BEGIN SOLUTION 1
let left = futures.size;
function count(future: Future<unknown>): void {
  left -= 1;
  if (left === 0 || isEnough(future, returnWhen)) release(waiter);
}
for (const future of futures) future.addDoneCallback((each) => count(each));
try {
  yield* waiter;
} finally {
  for (const future of futures) future.removeDoneCallback(count);
}
// END SOLUTION
