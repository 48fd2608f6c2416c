// Misconception: done is when the queue is empty
// File: bounded-queue.ts
// Caught by: 4. join and taskDone > does not wait when everything is done
// Says: there is nothing to wait for
// BEGIN SOLUTION 4
if (this.#unfinished <= 0) throw new RangeError('task_done() called too many times');
this.#unfinished -= 1;
if (this.#unfinished === 0) this.#finished.set();
// END SOLUTION
// BEGIN SOLUTION 4
while (!this.empty()) yield* this.putters.wait();
// END SOLUTION
