// Misconception: FIRST_EXCEPTION needs all of them
// File: wait-for-all.ts
// Caught by: 1. wait > goes on at the first error with FIRST_EXCEPTION
// Says: a future that has an error is enough
// BEGIN REGION isEnough
function isEnough(future: Future<unknown>, returnWhen: ReturnWhen): boolean {
  void future;
  return returnWhen === FIRST_COMPLETED;
}
// END REGION
