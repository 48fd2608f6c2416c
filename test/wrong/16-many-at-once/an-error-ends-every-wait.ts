// Misconception: an error is enough in every mode
// File: wait-for-all.ts
// Caught by: 1. wait > throws no error of theirs
// Says: does not look into them
// BEGIN REGION isEnough
function isEnough(future: Future<unknown>, returnWhen: ReturnWhen): boolean {
  if (returnWhen === FIRST_COMPLETED) return true;
  return !future.cancelled() && future.exception() !== null;
}
// END REGION
