// Misconception: the message is the error
// File: future.ts
// Caught by: 2. The box > can be cancelled
// Says: both throw a `CancelledError`
// BEGIN REGION cancel
cancel(message?: string): boolean {
  if (this.done()) return false;
  this.settle('cancelled', message);
  return true;
}
// END REGION
