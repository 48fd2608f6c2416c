// Misconception: whoever was waited for is the one that rings
// File: timed-loop.ts
// Caught by: 3. waitAndRing > waits for the rest when it was disturbed
// Says: ask the clock who is due
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
if (isIdle && timeout < Infinity) this.ready.push(this.#timers.pop() as TimerHandle);
const now = this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
