// Misconception: utilization is the busy time
// File: idle-meter.ts
// Caught by: 4. IdleMeter (stretch) > counts the time outside of select as busy
// Says: Utilization is the busy part
// BEGIN SOLUTION 4
const before = this.time();
this.#selector.select(seconds);
this.#idle += this.time() - before;
// END SOLUTION
// BEGIN SOLUTION 4
return this.time() - this.#began - this.#idle;
// END SOLUTION
