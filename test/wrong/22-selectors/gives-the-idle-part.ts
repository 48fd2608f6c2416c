// Misconception: utilization is the time spent waiting
// File: idle-meter.ts
// Caught by: 4. IdleMeter (stretch) > counts the time outside of select as busy
// Says: Utilization is the busy part
// BEGIN SOLUTION 4
const before = this.time();
this.#selector.select(seconds);
this.#idle += this.time() - before;
// END SOLUTION
// BEGIN SOLUTION 4
const all = this.time() - this.#began;
return all === 0 ? 0 : this.#idle / all;
// END SOLUTION
