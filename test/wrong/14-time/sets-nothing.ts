// Misconception: to make an alarm is to set it
// File: timed-loop.ts
// Caught by: 2. callLater > puts each alarm into the heap
// Says: has to wait in the heap
// BEGIN REGION callAt
callAt<A extends unknown[]>(when: number, callback: (...args: A) => void, ...args: A): TimerHandle {
  this.checkCallback(callback, 'callAt');
  if (typeof when !== 'number' || Number.isNaN(when)) throw new TypeError(`a time was expected, got ${when}`);
  return new TimerHandle(when, callback, args, this);
}
// END REGION
