// Misconception: FIRST_COMPLETED is the first result
// File: wait-for-all.ts
// Caught by: 1. wait > goes on at the first one with FIRST_COMPLETED
// Says: one future is enough
// BEGIN REGION isEnough
function isEnough(future: Future<unknown>, returnWhen: ReturnWhen): boolean {
  if (returnWhen === FIRST_COMPLETED) return !future.cancelled() && future.exception() === null;
  return returnWhen === FIRST_EXCEPTION && !future.cancelled() && future.exception() !== null;
}
// END REGION
