// Misconception: a selector counts in milliseconds
// File: timed-loop.ts
// Caught by: 3. waitForTimers > waits until the next timer is due
// Says: asks for one wait
// BEGIN SOLUTION 3
const timeout = isIdle ? (this.nextDeadline() - this.time()) * 1000 : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = this.time() + RESOLUTION;
while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
