// Misconception: M50 a cancel is for one task, and the others have nothing to do with it
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > travels down to the deepest future, and the errors come up
// Says: a task that waits for a task passes the cancel on
// BEGIN SOLUTION 1
this.#cancels += 1;
const future = this.waitingFor;
if (future !== null && !(future instanceof Task) && future.cancel(message)) return;
this.mustCancel = new CancelledError(message);
if (future?.removeDoneCallback(this.wakeup)) this.getLoop().callSoon(this.wakeup);
// END SOLUTION
