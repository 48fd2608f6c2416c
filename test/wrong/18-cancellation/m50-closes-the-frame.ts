// Misconception: M50 to cancel is to close the frame
// File: cancellable-task.ts
// Caught by: 1. cancel and uncancel > stops nothing at once
// Says: nothing of the coroutine runs during the call
// BEGIN SOLUTION 1
this.#cancels += 1;
this.getCoro().return(undefined as T);
// END SOLUTION
