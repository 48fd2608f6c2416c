// Misconception: every clock begins at zero
// File: idle-meter.ts
// Caught by: 4. IdleMeter (stretch) > counts the time outside of select as busy
// Says: No time has passed since the meter was made
// BEGIN SOLUTION 4
const before = this.time();
this.#selector.select(seconds);
this.#idle += this.time() - before;
// END SOLUTION
// BEGIN SOLUTION 4
const all = this.time();
return all === 0 ? 0 : (all - this.#idle) / all;
// END SOLUTION
