// Misconception: a look need not be passed on
// File: idle-meter.ts
// Caught by: 4. IdleMeter (stretch) > lets the other selector wait
// Says: passes each call of `select` on
// BEGIN SOLUTION 4
if (seconds === 0) return;
const before = this.time();
this.#selector.select(seconds);
this.#idle += this.time() - before;
// END SOLUTION
// BEGIN SOLUTION 4
const all = this.time() - this.#began;
return all === 0 ? 0 : (all - this.#idle) / all;
// END SOLUTION
