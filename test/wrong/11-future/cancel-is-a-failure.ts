// Misconception: to cancel is to set an error
// File: future.ts
// Caught by: 2. The box > can be cancelled
// Says: A cancelled box is done
// BEGIN REGION cancel
cancel(message?: string): boolean {
  if (this.done()) return false;
  this.setException(new CancelledError(message));
  return true;
}
// END REGION
