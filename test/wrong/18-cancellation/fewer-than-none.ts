// Misconception: every `uncancel` takes one away
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > takes cancels back, one at a time
// Says: never fewer than none
// BEGIN REGION uncancel
uncancel(): number {
  this.#cancels -= 1;
  if (this.#cancels === 0) this.mustCancel = null;
  return this.#cancels;
}
// END REGION
