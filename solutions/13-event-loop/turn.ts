import type { Ring } from './given/ring.ts';

/** A call in the ready queue. `run` never throws. */
export interface Call {
  run(): void;
}

/**
 * A turn of asyncio: makes the calls that are ready when it begins, each once, from first to last, and takes them out of the
 * queue. The calls that they add are not made: they are in the queue afterwards.
 */
// #region runOnceSnapshot
export function runOnceSnapshot(ready: Ring<Call>): void {
  // BEGIN SOLUTION 1: make the calls that are ready now
  for (let todo = ready.length; todo > 0; todo--) ready.shift()?.run();
  // END SOLUTION
}
// #endregion

/** A turn of JavaScript's microtask queue: makes the calls that are ready, those that they add, and so on, until none is ready. */
// #region runOnceDrain
export function runOnceDrain(ready: Ring<Call>): void {
  // BEGIN SOLUTION 1: make calls until the queue is empty
  while (ready.length > 0) ready.shift()?.run();
  // END SOLUTION
}
// #endregion
