// Misconception: M50 the error arrives during the call of `cancel`
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > stops nothing at once
// Says: nothing of the coroutine runs during the call
// BEGIN SOLUTION 1
this.#cancels += 1;
this.getCoro().throw(new CancelledError(message));
// END SOLUTION
