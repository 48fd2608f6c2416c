// Misconception: M32 every second outcome is an error, also that of cancel
// File: future.ts
// Caught by: 2. The box > cannot be cancelled when it is done
// Says: it can come too late
// BEGIN REGION cancel
cancel(message?: string): boolean {
  this.settle('cancelled', new CancelledError(message));
  return true;
}
// END REGION
