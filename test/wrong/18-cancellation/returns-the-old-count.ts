// Misconception: `uncancel` says what it has taken back
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > takes cancels back, one at a time
// Says: returns how many cancels are left
// BEGIN REGION uncancel
uncancel(): number {
  const before = this.#cancels;
  if (this.#cancels > 0) this.#cancels -= 1;
  if (this.#cancels === 0) this.mustCancel = null;
  return before;
}
// END REGION
