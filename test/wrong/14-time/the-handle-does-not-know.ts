// Misconception: only the heap has to know what is in it
// File: timed-loop.ts
// Caught by: 2. callLater > tells the timer where it waits
// Says: also remembers the heap
// BEGIN REGION callAt
callAt<A extends unknown[]>(when: number, callback: (...args: A) => void, ...args: A): TimerHandle {
  this.checkCallback(callback, 'callAt');
  if (typeof when !== 'number' || Number.isNaN(when)) throw new TypeError(`a time was expected, got ${when}`);
  const timer = new TimerHandle(when, callback, args, this);
  this.#timers.push(timer);
  return timer;
}
// END REGION
