// Misconception: when the wait is over, the time is over
// File: timed-loop.ts
// Caught by: 3. waitAndRing > waits for the rest when it was disturbed
// Says: ask the clock who is due
// BEGIN SOLUTION 3
const before = this.time();
const timeout = isIdle ? this.nextDeadline() - before : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = timeout > 0 && timeout < Infinity ? before + timeout + RESOLUTION : this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
