// Misconception: a join is always a wait
// File: bounded-queue.ts
// Caught by: 4. join and taskDone > does not wait when everything is done
// Says: in the same turn
// BEGIN SOLUTION 4
if (this.#unfinished <= 0) throw new RangeError('task_done() called too many times');
this.#unfinished -= 1;
if (this.#unfinished === 0) this.#finished.set();
// END SOLUTION
// BEGIN SOLUTION 4
yield;
if (this.#unfinished > 0) yield* this.#finished.wait();
// END SOLUTION
