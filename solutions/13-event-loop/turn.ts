import type { Queue } from './given/queue.ts';

/** A call that is to be made. Nothing that goes wrong in it comes out of `run`. */
export interface Call {
  run(): void;
}

/**
 * One turn of asyncio: makes the calls that are ready now, each once, from the first to the last, and takes them out of the
 * queue. What they add is not made: it stands in the queue afterwards.
 */
// #region runOnceSnapshot
export function runOnceSnapshot(ready: Queue<Call>): void {
  // BEGIN SOLUTION 1: make the calls that are ready now
  for (let todo = ready.length; todo > 0; todo--) ready.shift()?.run();
  // END SOLUTION
}
// #endregion

/**
 * One turn of JavaScript's queue of microtasks: makes the calls that are ready, and what they add, and what that adds, until
 * nothing is ready any more.
 */
// #region runOnceDrain
export function runOnceDrain(ready: Queue<Call>): void {
  // BEGIN SOLUTION 1: make calls until there are none
  while (ready.length > 0) ready.shift()?.run();
  // END SOLUTION
}
// #endregion
