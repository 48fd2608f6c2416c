// Misconception: the message is for the task
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > sends the message down
// Says: pass it on to what is cancelled
// BEGIN SOLUTION 1
this.#cancels += 1;
if (this.waitingFor?.cancel()) return;
this.mustCancel = new CancelledError(message);
// END SOLUTION
