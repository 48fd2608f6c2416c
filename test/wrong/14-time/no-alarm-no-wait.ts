// Misconception: without an alarm there is nothing to wait for
// File: timed-loop.ts
// Caught by: 3. waitAndRing > waits for ever when no alarm will ever ring
// Says: there is no number of seconds
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? 0 : Math.max(0, timeout));
const now = this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
