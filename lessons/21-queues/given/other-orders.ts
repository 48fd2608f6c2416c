import { Queue } from '../bounded-queue.ts';
import { Sorted, Stack } from './stores.ts';

/** A queue in which the item that came last is next. */
export class LifoQueue<T> extends Queue<T> {
  constructor(maxsize?: number) {
    super(maxsize, new Stack<T>());
  }
}

/**
 * A queue in which the smallest item is next, as `<` says; of two that are equal, the one that came first. Beware of arrays:
 * `[10] < [9]`, because `<` compares their texts.
 */
export class PriorityQueue<T> extends Queue<T> {
  constructor(maxsize?: number) {
    super(maxsize, new Sorted<T>());
  }
}
