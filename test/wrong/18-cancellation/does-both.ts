// Misconception: twice is safer
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > is not left for the next step when it was passed on
// Says: one cancel asks two coroutines
// BEGIN SOLUTION 1
this.#cancels += 1;
this.waitingFor?.cancel(message);
this.mustCancel = new CancelledError(message);
// END SOLUTION
