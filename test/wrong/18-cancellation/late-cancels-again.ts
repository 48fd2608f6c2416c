// Misconception: a late cancel is a cancel like any other
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > cancels a task that it begins to wait for
// Says: cancel it like any future
// BEGIN SOLUTION 2
this.cancel(message);
// END SOLUTION
