// Misconception: M42 a call holds nobody up
// File: meter.ts
// Caught by: 5. Meter > shows how long the longest call took
// Says: the longest of them
// BEGIN SOLUTION 5
this.#calls += 1;
// END SOLUTION
