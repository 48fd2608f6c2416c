// Misconception: an error is dropped as long as somebody still asks
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > drops the error when the last cancel is taken back
// Says: so does the error
// BEGIN REGION uncancel
uncancel(): number {
  if (this.#cancels > 0) this.#cancels -= 1;
  if (this.#cancels > 0) this.mustCancel = null;
  return this.#cancels;
}
// END REGION
