// Misconception: the count says how often there was a cancel, for ever
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > takes cancels back, one at a time
// Says: returns how many cancels are left
// BEGIN REGION uncancel
uncancel(): number {
  if (this.#cancels === 1) this.mustCancel = null;
  return this.#cancels;
}
// END REGION
