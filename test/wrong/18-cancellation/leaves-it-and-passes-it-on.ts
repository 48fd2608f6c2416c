// Misconception: the error has to be there before the future is cancelled
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > is not left for the next step when it was passed on
// Says: one cancel asks two coroutines
// BEGIN SOLUTION 1
this.#cancels += 1;
this.mustCancel = new CancelledError(message);
if (this.waitingFor?.cancel(message)) return;
// END SOLUTION
