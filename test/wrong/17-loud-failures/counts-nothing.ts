// Misconception: calls count themselves
// File: meter.ts
// Caught by: 5. Meter > counts the calls for each second
// Says: divide by the seconds
// BEGIN SOLUTION 5
this.#longest = Math.max(this.#longest, this.#now() - this.#began);
// END SOLUTION
