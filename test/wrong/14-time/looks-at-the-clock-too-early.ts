// Misconception: the time does not change within a method
// File: timed-loop.ts
// Caught by: 3. waitForTimers > waits until the next timer is due
// Says: asks for one wait
// BEGIN SOLUTION 3
const now = this.time() + RESOLUTION;
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
