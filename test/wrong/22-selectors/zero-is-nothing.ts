// Misconception: zero seconds is nothing to do
// File: host-selector.ts
// Caught by: 3. schedule > asks for an immediate when there is work
// Says: an immediate comes right after the look
// BEGIN SOLUTION 3
this.unschedule();
if (!seconds) return;
if (seconds < 0) this.#immediate = setImmediate(this.#turn);
else this.#timeout = setTimeout(this.#turn, Math.min(Math.ceil(seconds * 1000), LONGEST));
// END SOLUTION
