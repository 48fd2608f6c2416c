// Misconception: what is due is to be done now
// File: timed-loop.ts
// Caught by: 2. callLater > calls nobody yet
// Says: no call is made before that is over
// BEGIN REGION callAt
callAt<A extends unknown[]>(when: number, callback: (...args: A) => void, ...args: A): TimerHandle {
  this.checkCallback(callback, 'callAt');
  if (typeof when !== 'number' || Number.isNaN(when)) throw new TypeError(`a time was expected, got ${when}`);
  const timer = new TimerHandle(when, callback, args, this);
  if (when <= this.time()) timer.run();
  else timer.waitIn(this.#timers);
  return timer;
}
// END REGION
