// Misconception: it can count first and look later
// File: bounded-queue.ts
// Caught by: 4. join and taskDone > counts one less each time
// Says: a refused one changes nothing
// BEGIN SOLUTION 4
this.#unfinished -= 1;
if (this.#unfinished < 0) throw new RangeError('task_done() called too many times');
if (this.#unfinished === 0) this.#finished.set();
// END SOLUTION
// BEGIN SOLUTION 4
if (this.#unfinished > 0) yield* this.#finished.wait();
// END SOLUTION
