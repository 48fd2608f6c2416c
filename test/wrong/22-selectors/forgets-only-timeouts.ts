// Misconception: an immediate comes anyway
// File: host-selector.ts
// Caught by: 3. schedule > asks for one turn at a time
// Says: two turns instead of one
// BEGIN SOLUTION 3
clearTimeout(this.#timeout);
if (seconds === null) return;
if (seconds <= 0) this.#immediate = setImmediate(this.#turn);
else this.#timeout = setTimeout(this.#turn, Math.min(Math.ceil(seconds * 1000), LONGEST));
// END SOLUTION
