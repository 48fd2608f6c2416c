// Misconception: the message is for the future
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > sends the message down
// Says: into the error that you make
// BEGIN SOLUTION 1
this.#cancels += 1;
if (this.waitingFor?.cancel(message)) return;
this.mustCancel = new CancelledError();
// END SOLUTION
