// Misconception: `cancelOnce` does what is needed
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > strikes once
// Says: nothing may be left in `this.mustCancel`
// BEGIN SOLUTION 2
this.cancelOnce(message);
// END SOLUTION
