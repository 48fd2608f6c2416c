// Misconception: the answer is whether the box is cancelled now
// File: future.ts
// Caught by: 2. The box > cannot be cancelled when it is done
// Says: so the answer is `false`
// BEGIN REGION cancel
cancel(message?: string): boolean {
  if (!this.done()) this.settle('cancelled', new CancelledError(message));
  return this.cancelled();
}
// END REGION
