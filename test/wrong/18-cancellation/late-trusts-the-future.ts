// Misconception: a future that the task waits for can be cancelled
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > keeps the cancel when the future is done already
// Says: makes no difference
// BEGIN SOLUTION 2
if (this.waitingFor === null) return;
this.waitingFor.cancel(message);
this.mustCancel = null;
// END SOLUTION
