// Misconception: M50 a cancelled future has no error, says exception()
// File: wait-for-all.ts
// Caught by: 1. wait > takes no cancelled future for an error
// Says: `exception()` of a cancelled future throws
// BEGIN REGION isEnough
function isEnough(future: Future<unknown>, returnWhen: ReturnWhen): boolean {
  if (returnWhen === FIRST_COMPLETED) return true;
  return returnWhen === FIRST_EXCEPTION && future.exception() !== null;
}
// END REGION
