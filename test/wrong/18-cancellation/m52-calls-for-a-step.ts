// Misconception: M52 the task has to be resumed, and what it waits for does not matter
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > cancels the future that it waits for
// Says: the future is cancelled during the call
// BEGIN SOLUTION 1
this.#cancels += 1;
this.mustCancel = new CancelledError(message);
if (this.waitingFor?.removeDoneCallback(this.wakeup)) this.getLoop().callSoon(this.wakeup);
// END SOLUTION
