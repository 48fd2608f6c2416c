// Misconception: a short wait is as good as the right one
// File: timed-loop.ts
// Caught by: 3. waitAndRing > waits until the next alarm is due, and no longer
// Says: if it asks for less it only burns time
// BEGIN SOLUTION 3
this.#selector.select(isIdle ? 0.001 : 0);
const now = this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
