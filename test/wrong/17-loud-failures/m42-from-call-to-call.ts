// Misconception: M42 latency is the time from call to call
// File: meter.ts
// Caught by: 5. Meter > counts the calls for each second
// Says: divide by the seconds
// BEGIN SOLUTION 5
this.#calls += 1;
this.#longest = Math.max(this.#longest, this.#now() - this.#since);
// END SOLUTION
