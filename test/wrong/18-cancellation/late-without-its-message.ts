// Misconception: the message has been left with the error
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > strikes when the task begins to wait
// Says: with the message
// BEGIN SOLUTION 2
if (this.waitingFor?.cancel()) this.mustCancel = null;
// END SOLUTION
