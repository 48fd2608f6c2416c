// Misconception: a caller who cancels wants to hear that it is cancelled
// File: future.ts
// Caught by: 2. The box > cannot be cancelled when it is done
// Says: it returns `false`
// BEGIN REGION cancel
cancel(message?: string): boolean {
  if (!this.done()) this.settle('cancelled', new CancelledError(message));
  return true;
}
// END REGION
