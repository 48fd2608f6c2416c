// Misconception: the other selector only waits
// File: idle-meter.ts
// Caught by: 4. IdleMeter (stretch) > lets the other selector wait
// Says: with the same argument
// BEGIN SOLUTION 4
const before = this.time();
this.#selector.select(null);
this.#idle += this.time() - before;
// END SOLUTION
// BEGIN SOLUTION 4
const all = this.time() - this.#began;
return all === 0 ? 0 : (all - this.#idle) / all;
// END SOLUTION
