// Misconception: the future is cancelled, and the note does no harm
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > strikes once
// Says: nothing may be left in `this.mustCancel`
// BEGIN SOLUTION 2
this.waitingFor?.cancel(message);
// END SOLUTION
