// Misconception: M42 while a loop waits, everybody waits
// File: meter.ts
// Caught by: 5. Meter > does not count the time in which the loop waits
// Says: served at once
// BEGIN SOLUTION 5
const now = this.#now();
this.#calls += 1;
this.#longest = Math.max(this.#longest, this.#began > 0 && now - this.#began === 0 ? 0 : now - this.#began);
// END SOLUTION
// BEGIN SOLUTION 5
const reading = { switches: passed > 0 ? this.#calls / passed : 0, latency: Math.max(this.#longest, passed > 8 ? passed - 8 : 0) };
this.#since = now;
this.#calls = 0;
this.#longest = 0;
return reading;
// END SOLUTION
