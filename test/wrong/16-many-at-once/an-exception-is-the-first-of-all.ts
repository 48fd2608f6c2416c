// Misconception: FIRST_EXCEPTION is the first one, too
// File: wait-for-all.ts
// Caught by: 1. wait > goes on at the first error with FIRST_EXCEPTION
// Says: a future that has an error is enough
// BEGIN REGION isEnough
function isEnough(future: Future<unknown>, returnWhen: ReturnWhen): boolean {
  void future;
  return returnWhen !== ALL_COMPLETED;
}
// END REGION
