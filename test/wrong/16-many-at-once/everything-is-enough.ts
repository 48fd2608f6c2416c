// Misconception: one is always enough
// File: wait-for-all.ts
// Caught by: 1. wait > goes on when the last one is done
// Says: when the last of the futures is done, it releases the waiter
// BEGIN REGION isEnough
function isEnough(future: Future<unknown>, returnWhen: ReturnWhen): boolean {
  void [future, returnWhen];
  return true;
}
// END REGION
