// Misconception: a wait is a whole number of milliseconds
// File: timed-loop.ts
// Caught by: 3. waitForTimers > counts as due what is due within RESOLUTION, and no more
// Says: sums of fractions are not exact
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, Math.ceil(timeout * 1000) / 1000));
const now = this.time() + RESOLUTION;
while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
