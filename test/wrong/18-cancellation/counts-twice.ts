// Misconception: the count is for the futures as well
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > counts
// Says: every cancel of a task that is not done counts
// BEGIN SOLUTION 1
this.#cancels += 1;
if (this.waitingFor?.cancel(message)) this.#cancels += 1;
else this.mustCancel = new CancelledError(message);
// END SOLUTION
