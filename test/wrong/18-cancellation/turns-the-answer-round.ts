// Misconception: `cancel` of a future returns false when it has cancelled it
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > runs nothing of a task that has not begun
// Says: there is no future to cancel
// BEGIN SOLUTION 1
this.#cancels += 1;
if (!this.waitingFor?.cancel(message)) return;
this.mustCancel = new CancelledError(message);
// END SOLUTION
