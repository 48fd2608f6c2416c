// Misconception: the selector is told until when to wait
// File: timed-loop.ts
// Caught by: 3. waitAndRing > waits until the next alarm is due, and no longer
// Says: for more it comes too late
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() : 0;
this.#selector.select(timeout === Infinity ? null : timeout);
const now = this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
