// Misconception: a task is cancelled or it is not
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > can be asked again
// Says: the second cancel is one more request
// BEGIN SOLUTION 1
if (this.#cancels > 0) return;
this.#cancels += 1;
if (this.waitingFor?.cancel(message)) return;
this.mustCancel = new CancelledError(message);
// END SOLUTION
