// Misconception: one timer goes off in each turn
// File: timed-loop.ts
// Caught by: 3. waitForTimers > lets all timers that are due go off in one turn, by deadline
// Says: every timer that is due
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
if (this.nextDeadline() < this.time() + RESOLUTION) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
