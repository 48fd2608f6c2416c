// Misconception: a meter does not wait
// File: idle-meter.ts
// Caught by: 4. IdleMeter (stretch) > lets the other selector wait
// Says: passes each call of `select` on
// BEGIN SOLUTION 4
this.#idle += seconds ?? 0;
// END SOLUTION
// BEGIN SOLUTION 4
const all = this.time() - this.#began;
return all === 0 ? 0 : (all - this.#idle) / all;
// END SOLUTION
