// Misconception: the compiler knows what was checked a line above
// File: timed-loop.ts
// Caught by: TS2345
// Says: undefined
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = this.time() + RESOLUTION;
while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop());
// END SOLUTION
