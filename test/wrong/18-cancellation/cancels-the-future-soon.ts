// Misconception: everything in a loop happens later
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > cancels the future that it waits for
// Says: the future is cancelled during the call
// BEGIN SOLUTION 1
this.#cancels += 1;
const future = this.waitingFor;
if (future === null) this.mustCancel = new CancelledError(message);
else this.getLoop().callSoon(() => void future.cancel(message));
// END SOLUTION
