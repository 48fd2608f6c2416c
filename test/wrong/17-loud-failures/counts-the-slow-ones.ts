// Misconception: a call that takes no time does not count
// File: meter.ts
// Caught by: 5. Meter > counts the calls for each second
// Says: divide by the seconds
// BEGIN SOLUTION 5
const took = this.#now() - this.#began;
if (took > 0) this.#calls += 1;
this.#longest = Math.max(this.#longest, took);
// END SOLUTION
