// Misconception: a task that waits for nothing cannot be cancelled
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > runs nothing of a task that has not begun
// Says: leave an error in `this.mustCancel`
// BEGIN SOLUTION 1
this.#cancels += 1;
this.waitingFor?.cancel(message);
// END SOLUTION
