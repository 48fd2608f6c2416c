// Misconception: whoever finds out that an alarm is due makes the call
// File: timed-loop.ts
// Caught by: 3. waitAndRing > puts what is due behind what is ready
// Says: not by you
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.#timers.pop()?.run();
// END SOLUTION
