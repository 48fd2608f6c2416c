// Misconception: to be on time the loop has to look all the time
// File: timed-loop.ts
// Caught by: 3. waitAndRing > waits until the next alarm is due, and no longer
// Says: if it asks for less it only burns time
// BEGIN SOLUTION 3
this.#selector.select(0);
const now = this.time() + RESOLUTION;
while (this.nextDeadline() < now) this.ready.push(this.#timers.pop() as TimerHandle);
// END SOLUTION
