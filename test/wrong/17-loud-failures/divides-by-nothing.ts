// Misconception: there is always some time between two readings
// File: meter.ts
// Caught by: 5. Meter > shows 0 when no time has passed
// Says: divided by 0
// BEGIN SOLUTION 5
this.#calls += 1;
this.#longest = Math.max(this.#longest, this.#now() - this.#began);
// END SOLUTION
// BEGIN SOLUTION 5
const reading = { switches: this.#calls / passed, latency: this.#longest };
this.#since = now;
this.#calls = 0;
this.#longest = 0;
return reading;
// END SOLUTION
