// Misconception: first the alarms that are due, then the wait
// File: timed-loop.ts
// Caught by: 3. waitAndRing > waits until the next alarm is due, and no longer
// Says: when there is nothing to do, the loop asks for one wait
// BEGIN SOLUTION 3
const now = this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.ready.push(this.#timers.pop() as TimerHandle);
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
// END SOLUTION
