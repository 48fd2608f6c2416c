// Misconception: a failed box can still be cancelled
// File: future.ts
// Caught by: 2. The box > cannot be cancelled when it is done
// Says: `cancel` may come too late
// BEGIN REGION cancel
cancel(message?: string): boolean {
  if (this.#state === 'finished' || this.#state === 'cancelled') return false;
  this.#state = 'pending';
  this.settle('cancelled', new CancelledError(message));
  return true;
}
// END REGION
