// Misconception: it is safer to set two alarms
// File: timed-loop.ts
// Caught by: 2. callLater > puts each alarm into the heap
// Says: once
// BEGIN REGION callAt
callAt<A extends unknown[]>(when: number, callback: (...args: A) => void, ...args: A): TimerHandle {
  this.checkCallback(callback, 'callAt');
  if (typeof when !== 'number' || Number.isNaN(when)) throw new TypeError(`a time was expected, got ${when}`);
  const timer = new TimerHandle(when, callback, args, this);
  timer.waitIn(this.#timers);
  this.#timers.push(timer);
  return timer;
}
// END REGION
