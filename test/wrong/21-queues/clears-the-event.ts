// Misconception: the event is cleared when all is done
// File: bounded-queue.ts
// Caught by: 4. join and taskDone > waits until the items are done, and not only taken out
// Says: sets the event if the count is 0
// BEGIN SOLUTION 4
if (this.#unfinished <= 0) throw new RangeError('task_done() called too many times');
this.#unfinished -= 1;
if (this.#unfinished === 0) this.#finished.clear();
// END SOLUTION
// BEGIN SOLUTION 4
if (this.#unfinished > 0) yield* this.#finished.wait();
// END SOLUTION
