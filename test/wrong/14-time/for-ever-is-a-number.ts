// Misconception: for ever is a number of seconds like any other
// File: timed-loop.ts
// Caught by: 3. waitAndRing > waits for ever when no alarm will ever ring
// Says: there is no number of seconds
// BEGIN SOLUTION 3
this.#selector.select(isIdle ? Math.max(0, this.nextDeadline() - this.time()) : 0);
const now = this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
