// Misconception: the error has to be thrown in soon, and nothing else
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > cancels a task that it begins to wait for
// Says: cancel it like any future
// BEGIN SOLUTION 2
if (this.waitingFor?.removeDoneCallback(this.wakeup)) this.getLoop().callSoon(this.wakeup);
void message;
// END SOLUTION
