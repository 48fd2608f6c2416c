// Misconception: each time is a delay
// File: timed-loop.ts
// Caught by: 2. callLater > sets an alarm for a time of the clock
// Says: nothing is to be added
// BEGIN REGION callAt
callAt<A extends unknown[]>(when: number, callback: (...args: A) => void, ...args: A): TimerHandle {
  this.checkCallback(callback, 'callAt');
  if (typeof when !== 'number' || Number.isNaN(when)) throw new TypeError(`a time was expected, got ${when}`);
  const timer = new TimerHandle(this.time() + when, callback, args, this);
  timer.waitIn(this.#timers);
  return timer;
}
// END REGION
