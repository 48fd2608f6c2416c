// Misconception: a cancel that was passed on is the business of the future
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > counts
// Says: when it is passed on
// BEGIN SOLUTION 1
if (this.waitingFor?.cancel(message)) return;
this.#cancels += 1;
this.mustCancel = new CancelledError(message);
// END SOLUTION
