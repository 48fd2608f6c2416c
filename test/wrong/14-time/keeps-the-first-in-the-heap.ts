// Misconception: moving a timer to the ready queue takes it out of the heap
// File: timed-loop.ts
// Caught by: 3. waitForTimers > waits until the next timer is due
// Says: asks for one wait
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = this.time() + RESOLUTION;
const first = this.#timers.peek();
if (first !== undefined && first.deadline <= now) this.ready.push(first);
// END SOLUTION
