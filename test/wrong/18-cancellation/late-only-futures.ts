// Misconception: a task that it waits for goes its own way
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > cancels a task that it begins to wait for
// Says: cancel it like any future
// BEGIN SOLUTION 2
if (!(this.waitingFor instanceof Task) && this.waitingFor?.cancel(message)) this.mustCancel = null;
else this.breakCircle(message);
// END SOLUTION
