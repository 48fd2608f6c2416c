// Misconception: the calls go on from reading to reading
// File: meter.ts
// Caught by: 5. Meter > begins anew after each reading
// Says: since the last one
// BEGIN SOLUTION 5
this.#calls += 1;
this.#longest = Math.max(this.#longest, this.#now() - this.#began);
// END SOLUTION
// BEGIN SOLUTION 5
const reading = { switches: passed > 0 ? this.#calls / passed : 0, latency: this.#longest };
this.#since = now;
this.#longest = 0;
return reading;
// END SOLUTION
