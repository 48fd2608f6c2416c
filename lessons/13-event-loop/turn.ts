import type { Queue } from './given/queue.ts';

/** A call that is to be made. Nothing that goes wrong in it comes out of `run`. */
export interface Call {
  run(): void;
}

/**
 * One turn of asyncio: makes the calls that are ready now, each once, from the first to the last, and takes them out of the
 * queue. What they add is not made: it stands in the queue afterwards.
 */
export function runOnceSnapshot(ready: Queue<Call>): void {
  // TODO 1: make the calls that are ready now
  throw new Error('TODO 1: make the calls that are ready now');
}

/**
 * One turn of JavaScript's queue of microtasks: makes the calls that are ready, and what they add, and what that adds, until
 * nothing is ready any more.
 */
export function runOnceDrain(ready: Queue<Call>): void {
  // TODO 1: make calls until there are none
  throw new Error('TODO 1: make calls until there are none');
}
