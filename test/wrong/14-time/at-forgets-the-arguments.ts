// Misconception: the callback is all there is to remember
// File: timed-loop.ts
// Caught by: 2. callLater > remembers whom to call, and with what
// Says: are its arguments
// BEGIN REGION callAt
callAt<A extends unknown[]>(when: number, callback: (...args: A) => void, ...args: A): TimerHandle {
  this.checkCallback(callback, 'callAt');
  if (typeof when !== 'number' || Number.isNaN(when)) throw new TypeError(`a time was expected, got ${when}`);
  const timer = new TimerHandle(when, callback, [], this);
  timer.waitIn(this.#timers);
  return timer;
}
// END REGION
