// Misconception: any error will do
// File: bounded-queue.ts
// Caught by: 4. join and taskDone > refuses a taskDone too many
// Says: throw the `RangeError`
// BEGIN SOLUTION 4
if (this.#unfinished <= 0) throw new Error('task_done() called too many times');
this.#unfinished -= 1;
if (this.#unfinished === 0) this.#finished.set();
// END SOLUTION
// BEGIN SOLUTION 4
if (this.#unfinished > 0) yield* this.#finished.wait();
// END SOLUTION
