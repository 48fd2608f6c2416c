// Misconception: who has work need not look whether something has come
// File: timed-loop.ts
// Caught by: 3. waitAndRing > does not wait while there is work
// Says: looks in passing
// BEGIN SOLUTION 3
if (isIdle) {
  const timeout = this.nextDeadline() - this.time();
  this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
}
const now = this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
