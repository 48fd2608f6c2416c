// Misconception: a millisecond is nothing
// File: timed-loop.ts
// Caught by: 3. waitForTimers > counts as due what is due within RESOLUTION, and no more
// Says: sums of fractions are not exact
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = this.time() + 0.001;
while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
