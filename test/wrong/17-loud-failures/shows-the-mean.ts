// Misconception: latency is a mean
// File: meter.ts
// Caught by: 5. Meter > shows how long the longest call took
// Says: the longest of them
// BEGIN SOLUTION 5
this.#calls += 1;
this.#longest += this.#now() - this.#began;
// END SOLUTION
// BEGIN SOLUTION 5
const reading = { switches: passed > 0 ? this.#calls / passed : 0, latency: this.#calls > 0 ? this.#longest / this.#calls : 0 };
this.#since = now;
this.#calls = 0;
this.#longest = 0;
return reading;
// END SOLUTION
