// Misconception: there is only one clock
// File: idle-meter.ts
// Caught by: 4. IdleMeter (stretch) > counts the time outside of select as busy
// Says: idle while it is in `select`
// BEGIN SOLUTION 4
const before = performance.now();
this.#selector.select(seconds);
this.#idle += (performance.now() - before) / 1000;
// END SOLUTION
// BEGIN SOLUTION 4
const all = this.time() - this.#began;
return all === 0 ? 0 : (all - this.#idle) / all;
// END SOLUTION
