// Misconception: when the wait is over, its timer is due
// File: timed-loop.ts
// Caught by: 3. waitForTimers > asks the clock which timers are due
// Says: Ask the clock after the wait
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
if (isIdle && timeout < Infinity) this.ready.push(this.#timers.pop() as TimerHandle);
const now = this.time() + RESOLUTION;
while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
