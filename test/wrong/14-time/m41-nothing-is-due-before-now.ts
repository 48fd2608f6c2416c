// Misconception: M41 a time that is past means now
// File: timed-loop.ts
// Caught by: 2. callLater > takes a time that is past as it is
// Says: how long somebody is overdue
// BEGIN REGION callAt
callAt<A extends unknown[]>(when: number, callback: (...args: A) => void, ...args: A): TimerHandle {
  this.checkCallback(callback, 'callAt');
  if (typeof when !== 'number' || Number.isNaN(when)) throw new TypeError(`a time was expected, got ${when}`);
  const timer = new TimerHandle(Math.max(when, this.time()), callback, args, this);
  timer.waitIn(this.#timers);
  return timer;
}
// END REGION
