// Misconception: an exception is enough when there is none
// File: wait-for-all.ts
// Caught by: 1. wait > goes on at the first error with FIRST_EXCEPTION
// Says: a future that has an error is enough
// BEGIN REGION isEnough
function isEnough(future: Future<unknown>, returnWhen: ReturnWhen): boolean {
  if (returnWhen === FIRST_COMPLETED) return true;
  return returnWhen === FIRST_EXCEPTION && !future.cancelled() && future.exception() === null;
}
// END REGION
