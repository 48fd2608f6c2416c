// Misconception: when the wait is over, its time has passed
// File: timed-loop.ts
// Caught by: 3. waitForTimers > asks the clock which timers are due
// Says: Ask the clock after the wait
// BEGIN SOLUTION 3
const before = this.time();
const timeout = isIdle ? this.nextDeadline() - before : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = timeout > 0 && timeout < Infinity ? before + timeout + RESOLUTION : this.time() + RESOLUTION;
while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
