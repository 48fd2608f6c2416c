// Misconception: M52 a cancelled task is woken by the cancel itself
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > wakes a task that waits
// Says: does not wake her
// BEGIN SOLUTION 1
this.#cancels += 1;
this.mustCancel = new CancelledError(message);
// END SOLUTION
