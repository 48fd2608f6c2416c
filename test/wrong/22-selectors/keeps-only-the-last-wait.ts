// Misconception: the last wait is what counts
// File: idle-meter.ts
// Caught by: 4. IdleMeter (stretch) > counts the time outside of select as busy
// Says: 3 of 12 seconds
// BEGIN SOLUTION 4
const before = this.time();
this.#selector.select(seconds);
this.#idle = this.time() - before;
// END SOLUTION
// BEGIN SOLUTION 4
const all = this.time() - this.#began;
return all === 0 ? 0 : (all - this.#idle) / all;
// END SOLUTION
