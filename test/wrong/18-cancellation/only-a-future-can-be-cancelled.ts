// Misconception: a future that is done is cancelled like any other
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > is heard when the future is done already
// Says: returns `false` and changes nothing
// BEGIN SOLUTION 1
this.#cancels += 1;
if (this.waitingFor === null) this.mustCancel = new CancelledError(message);
else this.waitingFor.cancel(message);
// END SOLUTION
