// Misconception: a future that is filled wakes the task, and that is enough
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > cancels the future that it waits for
// Says: the future is cancelled during the call
// BEGIN SOLUTION 1
this.#cancels += 1;
this.mustCancel = new CancelledError(message);
if (this.waitingFor !== null && !this.waitingFor.done()) this.waitingFor.setResult(undefined);
// END SOLUTION
