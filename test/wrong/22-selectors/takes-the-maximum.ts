// Misconception: Math.max keeps a number below its maximum
// File: host-selector.ts
// Caught by: 3. schedule > asks for a timeout in milliseconds, and never too early
// Says: only above 24 days
// BEGIN SOLUTION 3
this.unschedule();
if (seconds === null) return;
if (seconds <= 0) this.#immediate = setImmediate(this.#turn);
else this.#timeout = setTimeout(this.#turn, Math.max(Math.ceil(seconds * 1000), LONGEST));
// END SOLUTION
