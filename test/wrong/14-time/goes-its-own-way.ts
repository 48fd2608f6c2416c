// Misconception: what `callAt` checks does not concern `callLater`
// File: timed-loop.ts
// Caught by: 2. callLater > refuses what is not a time, and what cannot be called
// Says: goes unchecked
// BEGIN SOLUTION 2
const timer = new TimerHandle(this.time() + delay, callback, args, this);
timer.waitIn(this.#timers);
return timer;
// END SOLUTION
