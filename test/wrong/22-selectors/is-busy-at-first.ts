// Misconception: a loop that has not waited was always busy
// File: idle-meter.ts
// Caught by: 4. IdleMeter (stretch) > counts the time outside of select as busy
// Says: The answer is 0
// BEGIN SOLUTION 4
const before = this.time();
this.#selector.select(seconds);
this.#idle += this.time() - before;
// END SOLUTION
// BEGIN SOLUTION 4
const all = this.time() - this.#began;
return all === 0 ? 1 : (all - this.#idle) / all;
// END SOLUTION
