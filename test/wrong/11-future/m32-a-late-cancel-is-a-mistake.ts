// Misconception: M32 every second outcome is a bug, also a late `cancel`
// File: future.ts
// Caught by: 2. The box > cannot be cancelled when it is done
// Says: that is not a bug of the caller
// BEGIN REGION cancel
cancel(message?: string): boolean {
  this.settle('cancelled', new CancelledError(message));
  return true;
}
// END REGION
