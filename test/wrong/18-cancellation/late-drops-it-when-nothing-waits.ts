// Misconception: false means that it is taken care of
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > strikes once
// Says: nothing may be left in `this.mustCancel`
// BEGIN SOLUTION 2
if (!this.waitingFor?.cancel(message)) this.mustCancel = null;
// END SOLUTION
