import type { Coro, Step } from '../../09-decorators/coroutine.ts';

/**
 * A coroutine that is written by hand, because a frame would be too big for it: it has nothing to clean up, and no place
 * in which an error could be caught. What is left to write is `next`.
 */
export abstract class ByHand<T> implements Coro<T> {
  abstract next(): IteratorResult<Step, T>;

  throw(error: unknown): never {
    this.end();
    throw error;
  }

  return(value: T): IteratorReturnResult<T> {
    this.end();
    return { done: true, value };
  }

  [Symbol.iterator](): this {
    return this;
  }

  [Symbol.dispose](): void {
    this.end();
  }

  /** As a frame that has ended: from now on there is nothing more. */
  private end(): void {
    this.next = () => ({ done: true, value: undefined as T });
  }
}
