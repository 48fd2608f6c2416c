// Misconception: a wait is as long as was asked for
// File: idle-meter.ts
// Caught by: 4. IdleMeter (stretch) > measures a wait that ends early
// Says: Only the clock knows
// BEGIN SOLUTION 4
this.#selector.select(seconds);
this.#idle += seconds ?? 0;
// END SOLUTION
// BEGIN SOLUTION 4
const all = this.time() - this.#began;
return all === 0 ? 0 : (all - this.#idle) / all;
// END SOLUTION
