// Misconception: M42 whoever is ready can wait for the next alarm
// File: timed-loop.ts
// Caught by: 3. waitAndRing > does not wait while there is work
// Says: nobody has time to wait
// BEGIN SOLUTION 3
const timeout = this.nextDeadline() - this.time();
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
