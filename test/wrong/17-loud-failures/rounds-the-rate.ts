// Misconception: calls come in whole numbers
// File: meter.ts
// Caught by: 5. Meter > does not count the time in which the loop waits
// Says: served at once
// BEGIN SOLUTION 5
this.#calls += 1;
this.#longest = Math.max(this.#longest, this.#now() - this.#began);
// END SOLUTION
// BEGIN SOLUTION 5
const reading = { switches: passed > 0 ? Math.floor(this.#calls / passed) : 0, latency: this.#longest };
this.#since = now;
this.#calls = 0;
this.#longest = 0;
return reading;
// END SOLUTION
