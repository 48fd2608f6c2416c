// Misconception: timers are for when there is no work
// File: timed-loop.ts
// Caught by: 3. waitForTimers > puts timers that are due after the calls that are ready
// Says: a call like any other
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = this.time() + RESOLUTION;
while (isIdle && this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
