// Misconception: M50 `cancel` ends the task
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > stops nothing at once
// Says: `cancel` asks, and returns
// BEGIN SOLUTION 1
this.#cancels += 1;
this.settle('cancelled', new CancelledError(message));
// END SOLUTION
