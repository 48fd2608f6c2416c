// Misconception: the timer that was found last goes off first
// File: timed-loop.ts
// Caught by: 3. waitForTimers > lets all timers that are due go off in one turn, by deadline
// Says: every timer that is due
// BEGIN SOLUTION 3
const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
const now = this.time() + RESOLUTION;
const due: TimerHandle[] = [];
while (this.nextDeadline() <= now) due.unshift(this.#timers.pop() as TimerHandle);
for (const timer of due) this.ready.push(timer);
// END SOLUTION
