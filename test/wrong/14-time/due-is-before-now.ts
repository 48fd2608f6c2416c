// Misconception: a timer that is due right now is due later
// File: timed-loop.ts
// Caught by: 3. waitForTimers > lets a timer go off that is due right now, however far away it was
// Says: include the equal case
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
