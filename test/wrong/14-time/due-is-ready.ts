// Misconception: who is due need not wait in the heap
// File: timed-loop.ts
// Caught by: 2. callLater > puts each alarm into the heap
// Says: where the loop looks for it
// BEGIN REGION callAt
callAt<A extends unknown[]>(when: number, callback: (...args: A) => void, ...args: A): TimerHandle {
  this.checkCallback(callback, 'callAt');
  if (typeof when !== 'number' || Number.isNaN(when)) throw new TypeError(`a time was expected, got ${when}`);
  const timer = new TimerHandle(when, callback, args, this);
  if (when <= this.time()) this.ready.push(timer);
  else timer.waitIn(this.#timers);
  return timer;
}
// END REGION
