// Misconception: `uncancel` undoes every `cancel`
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > takes cancels back, one at a time
// Says: returns how many cancels are left
// BEGIN REGION uncancel
uncancel(): number {
  this.#cancels = 0;
  this.mustCancel = null;
  return 0;
}
// END REGION
