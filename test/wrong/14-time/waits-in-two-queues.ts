// Misconception: a timer is a call, so it belongs into the ready queue as well
// File: timed-loop.ts
// Caught by: 2. callLater > puts each timer into the heap, once
// Says: in no other place
// BEGIN REGION callAt
callAt<A extends unknown[]>(when: number, callback: (...args: A) => void, ...args: A): TimerHandle {
  this.checkCallback(callback, 'callAt');
  if (typeof when !== 'number' || Number.isNaN(when)) throw new TypeError(`a time was expected, got ${when}`);
  const timer = new TimerHandle(when, callback, args, this);
  timer.waitIn(this.#timers);
  this.ready.push(timer);
  return timer;
}
// END REGION
