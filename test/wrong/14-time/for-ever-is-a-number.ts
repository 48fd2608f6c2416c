// Misconception: Infinity is a number of seconds like any other
// File: timed-loop.ts
// Caught by: 3. waitForTimers > waits for as long as it takes when no timer will go off
// Says: the selector wants `null`
// BEGIN SOLUTION 3
this.#selector.select(isIdle ? Math.max(0, this.nextDeadline() - this.time()) : 0);
const now = this.time() + RESOLUTION;
while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
