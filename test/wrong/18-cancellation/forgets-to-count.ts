// Misconception: nobody asks how often
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > counts
// Says: every cancel of a task that is not done counts
// BEGIN SOLUTION 1
if (this.waitingFor?.cancel(message)) return;
this.mustCancel = new CancelledError(message);
// END SOLUTION
