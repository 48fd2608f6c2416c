// Misconception: the count is what is in the queue
// File: bounded-queue.ts
// Caught by: 4. join and taskDone > refuses a taskDone too many
// Says: count one less for each of the others
// BEGIN SOLUTION 4
if (this.empty()) throw new RangeError('task_done() called too many times');
this.#unfinished -= 1;
if (this.#unfinished === 0) this.#finished.set();
// END SOLUTION
// BEGIN SOLUTION 4
if (this.#unfinished > 0) yield* this.#finished.wait();
// END SOLUTION
