// Misconception: what was seen a line above is known to the compiler
// File: timed-loop.ts
// Caught by: TS2345
// Says: undefined
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.ready.push(this.#timers.pop());
// END SOLUTION
