// Misconception: a cancelled future has not completed
// File: wait-for-all.ts
// Caught by: 1. wait > goes on at the first one with FIRST_COMPLETED
// Says: one future is enough
// BEGIN REGION isEnough
function isEnough(future: Future<unknown>, returnWhen: ReturnWhen): boolean {
  if (future.cancelled()) return false;
  if (returnWhen === FIRST_COMPLETED) return true;
  return returnWhen === FIRST_EXCEPTION && future.exception() !== null;
}
// END REGION
