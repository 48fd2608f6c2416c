// Misconception: to be on time the loop has to look all the time
// File: timed-loop.ts
// Caught by: 3. waitForTimers > waits until the next timer is due
// Says: asks for one wait
// BEGIN SOLUTION 3
this.#selector.select(0);
const now = this.time() + RESOLUTION;
while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
