// Misconception: only the last one is enough
// File: wait-for-all.ts
// Caught by: 1. wait > goes on at the first one with FIRST_COMPLETED
// Says: one future is enough
// BEGIN REGION isEnough
function isEnough(future: Future<unknown>, returnWhen: ReturnWhen): boolean {
  void [future, returnWhen];
  return false;
}
// END REGION
