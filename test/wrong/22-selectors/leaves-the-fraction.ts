// Misconception: setTimeout takes fractions
// File: host-selector.ts
// Caught by: 3. schedule > asks for a timeout in milliseconds, and never too early
// Says: drops fractions
// BEGIN SOLUTION 3
this.unschedule();
if (seconds === null) return;
if (seconds <= 0) this.#immediate = setImmediate(this.#turn);
else this.#timeout = setTimeout(this.#turn, Math.min(seconds * 1000, LONGEST));
// END SOLUTION
