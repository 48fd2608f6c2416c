// Misconception: the heap knows who is in it, and that is enough
// File: timed-loop.ts
// Caught by: 2. callLater > lets the heap hear that an alarm is cancelled
// Says: in which heap it waits
// BEGIN REGION callAt
callAt<A extends unknown[]>(when: number, callback: (...args: A) => void, ...args: A): TimerHandle {
  this.checkCallback(callback, 'callAt');
  if (typeof when !== 'number' || Number.isNaN(when)) throw new TypeError(`a time was expected, got ${when}`);
  const timer = new TimerHandle(when, callback, args, this);
  this.#timers.push(timer);
  return timer;
}
// END REGION
