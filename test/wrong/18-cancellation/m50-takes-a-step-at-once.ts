// Misconception: M50 the task takes its last step during the call of `cancel`
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > stops nothing at once
// Says: nothing of the coroutine runs during the call
// BEGIN SOLUTION 1
this.#cancels += 1;
this.run(new CancelledError(message));
// END SOLUTION
