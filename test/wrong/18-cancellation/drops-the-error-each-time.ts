// Misconception: `uncancel` takes the error back
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > drops the error when the last cancel is taken back
// Says: still stands
// BEGIN REGION uncancel
uncancel(): number {
  if (this.#cancels > 0) this.#cancels -= 1;
  this.mustCancel = null;
  return this.#cancels;
}
// END REGION
