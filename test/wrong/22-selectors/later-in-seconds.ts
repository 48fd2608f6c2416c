// Misconception: setTimeout takes seconds
// File: host-selector.ts
// Caught by: 3. schedule > asks for a timeout in milliseconds, and never too early
// Says: `setTimeout` in milliseconds
// BEGIN SOLUTION 3
this.unschedule();
if (seconds === null) return;
if (seconds <= 0) this.#immediate = setImmediate(this.#turn);
else this.#timeout = setTimeout(this.#turn, Math.min(seconds, LONGEST));
// END SOLUTION
