// Misconception: what is passed on is off the list, and so is what is not
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > waits for the next step when there is nothing to cancel
// Says: leave the error where it is
// BEGIN SOLUTION 2
this.waitingFor?.cancel(message);
this.mustCancel = null;
// END SOLUTION
