// Misconception: a cancelled future is one that has failed
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > cancels the future that it waits for
// Says: the future is cancelled during the call
// BEGIN SOLUTION 1
this.#cancels += 1;
if (this.waitingFor === null || this.waitingFor.done()) this.mustCancel = new CancelledError(message);
else this.waitingFor.setException(new CancelledError(message));
// END SOLUTION
