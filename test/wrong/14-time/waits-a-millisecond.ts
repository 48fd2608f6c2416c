// Misconception: a short wait is as good as the right one
// File: timed-loop.ts
// Caught by: 3. waitForTimers > waits until the next timer is due
// Says: asks for one wait
// BEGIN SOLUTION 3
this.#selector.select(isIdle ? 0.001 : 0);
const now = this.time() + RESOLUTION;
while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
