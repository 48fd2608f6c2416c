// Misconception: begin anew, and then read
// File: meter.ts
// Caught by: 5. Meter > counts the calls for each second
// Says: divide by the seconds
// BEGIN SOLUTION 5
this.#calls += 1;
this.#longest = Math.max(this.#longest, this.#now() - this.#began);
// END SOLUTION
// BEGIN SOLUTION 5
this.#since = now;
this.#calls = 0;
this.#longest = 0;
return { switches: passed > 0 ? this.#calls / passed : 0, latency: this.#longest };
// END SOLUTION
