// Misconception: without a timer there is nothing to ask the selector for
// File: timed-loop.ts
// Caught by: 3. waitForTimers > waits for as long as it takes when no timer will go off
// Says: the selector wants `null`
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? 0 : Math.max(0, timeout));
const now = this.time() + RESOLUTION;
while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
