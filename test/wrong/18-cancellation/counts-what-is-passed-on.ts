// Misconception: a cancel that is left for the next step is counted there
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > counts
// Says: every cancel of a task that is not done counts
// BEGIN SOLUTION 1
if (this.waitingFor?.cancel(message)) {
  this.#cancels += 1;
  return;
}
this.mustCancel = new CancelledError(message);
// END SOLUTION
