// Misconception: a reading is the end of the call, too
// File: meter.ts
// Caught by: 5. Meter > measures a call to its end, even if there is a reading in the middle
// Says: leaves the call alone
// BEGIN SOLUTION 5
this.#calls += 1;
this.#longest = Math.max(this.#longest, this.#now() - this.#began);
// END SOLUTION
// BEGIN SOLUTION 5
const reading = { switches: passed > 0 ? this.#calls / passed : 0, latency: this.#longest };
this.#since = now;
this.#began = now;
this.#calls = 0;
this.#longest = 0;
return reading;
// END SOLUTION
