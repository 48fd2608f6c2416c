// Misconception: a task that was cancelled once stays cancelled
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > takes cancels back, one at a time
// Says: returns how many cancels are left
// BEGIN REGION uncancel
uncancel(): number {
  if (this.#cancels > 1) this.#cancels -= 1;
  else this.mustCancel = null;
  return this.#cancels;
}
// END REGION
