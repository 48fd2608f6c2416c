// Misconception: an alarm that is overdue cannot be
// File: timed-loop.ts
// Caught by: 3. waitAndRing > rings late rather than in the middle of something
// Says: which is 0 seconds and not less
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : timeout);
const now = this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
