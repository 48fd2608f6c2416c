// Misconception: a millisecond is nothing
// File: timed-loop.ts
// Caught by: 3. waitAndRing > does not wait for less than a clock can tell
// Says: a millisecond is more than that
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
while (this.nextDeadline() < this.time() + 0.001) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
