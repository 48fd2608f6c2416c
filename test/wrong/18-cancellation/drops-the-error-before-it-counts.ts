// Misconception: no cancel left means that there was none to take back
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > drops the error when the last cancel is taken back
// Says: drop the error
// BEGIN REGION uncancel
uncancel(): number {
  if (this.#cancels === 0) this.mustCancel = null;
  if (this.#cancels > 0) this.#cancels -= 1;
  return this.#cancels;
}
// END REGION
