// Misconception: alarms are for the time when nobody has work
// File: timed-loop.ts
// Caught by: 3. waitAndRing > puts what is due behind what is ready
// Says: made in the same turn as they are
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = this.time() + RESOLUTION;
while (isIdle && this.nextDeadline() < now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
