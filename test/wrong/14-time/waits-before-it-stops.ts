// Misconception: an empty queue is the only thing that counts
// File: timed-loop.ts
// Caught by: 3. waitForTimers > does not wait when stop was called
// Says: ask it and not the queue
// BEGIN SOLUTION 3
const timeout = this.ready.length === 0 ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = this.time() + RESOLUTION;
while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
