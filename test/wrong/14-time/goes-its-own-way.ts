// Misconception: what `callAt` looks at does not concern `callLater`
// File: timed-loop.ts
// Caught by: 2. callLater > refuses what is no time, and what cannot be called
// Says: NaN is before nothing
// BEGIN SOLUTION 2
const timer = new TimerHandle(this.time() + delay, callback, args, this);
timer.waitIn(this.#timers);
return timer;
// END SOLUTION
