// Misconception: while there is work, the loop need not look outside
// File: timed-loop.ts
// Caught by: 3. waitForTimers > does not wait while there is work
// Says: It looks all the same
// BEGIN SOLUTION 3
if (isIdle) {
  const timeout = this.nextDeadline() - this.time();
  this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
}
const now = this.time() + RESOLUTION;
while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
