// Misconception: an immediate need not be kept
// File: host-selector.ts
// Caught by: 3. schedule > asks for one turn at a time
// Says: two turns instead of one
// BEGIN SOLUTION 3
this.unschedule();
if (seconds === null) return;
if (seconds <= 0) setImmediate(this.#turn);
else this.#timeout = setTimeout(this.#turn, Math.min(Math.ceil(seconds * 1000), LONGEST));
// END SOLUTION
