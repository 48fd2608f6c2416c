// Misconception: a task has to begin before it can be cancelled
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > runs nothing of a task that has not begun
// Says: throws it into a frame that has not begun
// BEGIN SOLUTION 1
this.#cancels += 1;
if (this.waitingFor?.cancel(message)) return;
this.getLoop().callSoon(() => this.run(new CancelledError(message)));
// END SOLUTION
