// Misconception: the next step can be taken now
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > cancels a task that it begins to wait for
// Says: cancel it like any future
// BEGIN SOLUTION 2
if (this.waitingFor?.removeDoneCallback(this.wakeup)) this.run(new CancelledError(message));
// END SOLUTION
