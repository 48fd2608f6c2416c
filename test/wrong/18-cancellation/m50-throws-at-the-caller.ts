// Misconception: M50 `cancel` throws
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > stops nothing at once
// Says: `cancel` asks, and returns
// BEGIN SOLUTION 1
this.#cancels += 1;
throw new CancelledError(message);
// END SOLUTION
