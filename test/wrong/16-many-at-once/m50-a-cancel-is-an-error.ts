// Misconception: M50 a cancelled future has failed
// File: wait-for-all.ts
// Caught by: 1. wait > takes no cancelled future for an error
// Says: neither a result nor an error
// BEGIN REGION isEnough
function isEnough(future: Future<unknown>, returnWhen: ReturnWhen): boolean {
  if (returnWhen === FIRST_COMPLETED) return true;
  return returnWhen === FIRST_EXCEPTION && (future.cancelled() || future.exception() !== null);
}
// END REGION
