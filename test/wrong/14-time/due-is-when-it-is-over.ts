// Misconception: a timer is due when its time is over, and sums are exact
// File: timed-loop.ts
// Caught by: 3. waitForTimers > waits until the next timer is due
// Says: shows the time of a timer
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
while (this.nextDeadline() < this.time()) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
