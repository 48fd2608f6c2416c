// Misconception: one alarm rings at a time
// File: timed-loop.ts
// Caught by: 3. waitAndRing > lets those that are overdue go first, and those for the same time in the order in which they came
// Says: all that are due ring in one turn
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
if (this.nextDeadline() < this.time() + RESOLUTION) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
