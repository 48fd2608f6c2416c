// Misconception: zero by zero is zero
// File: idle-meter.ts
// Caught by: 4. IdleMeter (stretch) > counts the time outside of select as busy
// Says: there is nothing to divide by
// BEGIN SOLUTION 4
const before = this.time();
this.#selector.select(seconds);
this.#idle += this.time() - before;
// END SOLUTION
// BEGIN SOLUTION 4
const all = this.time() - this.#began;
return (all - this.#idle) / all;
// END SOLUTION
