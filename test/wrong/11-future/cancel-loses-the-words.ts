// Misconception: why somebody cancels is nobody's business
// File: future.ts
// Caught by: 2. The box > can be cancelled
// Says: with the words that `cancel` was given
// BEGIN REGION cancel
cancel(message?: string): boolean {
  if (this.done()) return false;
  this.settle('cancelled', new CancelledError());
  return true;
}
// END REGION
