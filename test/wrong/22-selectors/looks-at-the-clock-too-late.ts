// Misconception: the wait begins when it is over
// File: idle-meter.ts
// Caught by: 4. IdleMeter (stretch) > counts the time outside of select as busy
// Says: idle while it is in `select`
// BEGIN SOLUTION 4
this.#selector.select(seconds);
const before = this.time();
this.#idle += this.time() - before;
// END SOLUTION
// BEGIN SOLUTION 4
const all = this.time() - this.#began;
return all === 0 ? 0 : (all - this.#idle) / all;
// END SOLUTION
