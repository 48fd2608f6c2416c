// Misconception: nothing to do is a long wait
// File: host-selector.ts
// Caught by: 3. schedule > asks for nothing when there is nothing to do
// Says: ask Node for nothing
// BEGIN SOLUTION 3
this.unschedule();
if (seconds !== null && seconds <= 0) this.#immediate = setImmediate(this.#turn);
else this.#timeout = setTimeout(this.#turn, Math.min(Math.ceil((seconds ?? Infinity) * 1000), LONGEST));
// END SOLUTION
