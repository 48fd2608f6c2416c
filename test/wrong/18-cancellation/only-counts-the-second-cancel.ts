// Misconception: the second cancel is for the count
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > can be asked again
// Says: it cancels what the task waits for now
// BEGIN SOLUTION 1
this.#cancels += 1;
if (this.#cancels > 1) return;
if (this.waitingFor?.cancel(message)) return;
this.mustCancel = new CancelledError(message);
// END SOLUTION
