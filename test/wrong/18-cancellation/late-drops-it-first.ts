// Misconception: the note is read, so it can go
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > waits for the next step when there is nothing to cancel
// Says: leave the error where it is
// BEGIN SOLUTION 2
this.mustCancel = null;
this.waitingFor?.cancel(message);
// END SOLUTION
