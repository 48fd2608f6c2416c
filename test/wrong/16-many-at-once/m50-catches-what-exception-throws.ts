// Misconception: M50 what exception() throws is the error
// File: wait-for-all.ts
// Caught by: 1. wait > takes no cancelled future for an error
// Says: neither a result nor an error
// BEGIN REGION isEnough
function isEnough(future: Future<unknown>, returnWhen: ReturnWhen): boolean {
  if (returnWhen === FIRST_COMPLETED) return true;
  try {
    return returnWhen === FIRST_EXCEPTION && future.exception() !== null;
  } catch {
    return true;
  }
}
// END REGION
