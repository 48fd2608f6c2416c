// Misconception: an empty queue is all that counts
// File: timed-loop.ts
// Caught by: 3. waitAndRing > does not wait when it has been told to stop
// Says: somebody wants the loop to end
// BEGIN SOLUTION 3
const timeout = this.ready.length === 0 ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
