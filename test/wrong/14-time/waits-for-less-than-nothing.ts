// Misconception: a deadline is never in the past when the loop looks
// File: timed-loop.ts
// Caught by: 3. waitForTimers > waits for 0 seconds when a timer is late, and not for less
// Says: 0 seconds, and not less
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : timeout);
const now = this.time() + RESOLUTION;
while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
