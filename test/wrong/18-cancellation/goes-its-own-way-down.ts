// Misconception: a method that is called by `cancel` can be called without it
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > ends tasks that wait for each other in a circle
// Says: by calling `cancel` of `this.waitingFor`
// BEGIN SOLUTION 1
this.#cancels += 1;
const future = this.waitingFor;
if (future instanceof CancellableTask && !future.done()) {
  future.cancelOnce(message);
  return;
}
if (future?.cancel(message)) return;
this.mustCancel = new CancelledError(message);
// END SOLUTION
