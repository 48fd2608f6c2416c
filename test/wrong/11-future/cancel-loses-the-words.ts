// Misconception: the reason for cancelling is nobody else's business
// File: future.ts
// Caught by: 2. The box > can be cancelled
// Says: with the message that was passed to `cancel`
// BEGIN REGION cancel
cancel(message?: string): boolean {
  if (this.done()) return false;
  this.settle('cancelled', new CancelledError());
  return true;
}
// END REGION
