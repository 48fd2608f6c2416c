// Misconception: no items, no wait
// File: bounded-queue.ts
// Caught by: 4. join and taskDone > waits until the items are done, and not only taken out
// Says: An empty queue is not enough
// BEGIN SOLUTION 4
if (this.#unfinished <= 0) throw new RangeError('task_done() called too many times');
this.#unfinished -= 1;
if (this.#unfinished === 0) this.#finished.set();
// END SOLUTION
// BEGIN SOLUTION 4
if (!this.empty()) yield* this.#finished.wait();
// END SOLUTION
