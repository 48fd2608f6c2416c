// Misconception: done is when the queue is empty
// File: bounded-queue.ts
// Caught by: 4. join and taskDone > waits until the items are done, and not only taken out
// Says: An empty queue is not enough
// BEGIN SOLUTION 4
if (this.#unfinished <= 0) throw new RangeError('task_done() called too many times');
this.#unfinished -= 1;
if (this.empty()) this.#finished.set();
// END SOLUTION
// BEGIN SOLUTION 4
if (this.#unfinished > 0) yield* this.#finished.wait();
// END SOLUTION
