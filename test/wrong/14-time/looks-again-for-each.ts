// Misconception: the time stands still while timers are moved
// File: timed-loop.ts
// Caught by: 3. waitForTimers > looks at the clock once for all of them
// Says: Look once after the wait
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
while (this.nextDeadline() <= this.time() + RESOLUTION) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
