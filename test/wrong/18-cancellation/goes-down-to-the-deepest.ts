// Misconception: only the deepest future matters, so ask it directly
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > counts
// Says: in each task of a row
// BEGIN SOLUTION 1
this.#cancels += 1;
let deepest = this.waitingFor;
while (deepest instanceof CancellableTask && deepest.waitingFor !== null) deepest = deepest.waitingFor;
if (deepest?.cancel(message)) return;
this.mustCancel = new CancelledError(message);
// END SOLUTION
