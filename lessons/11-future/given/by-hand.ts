import type { Coro, Step } from '../../09-decorators/coroutine.ts';

/**
 * A coroutine that is written by hand, because a frame would take up more room. It has nothing to clean up, and it catches no
 * errors, so `throw` and `return` end it. You write `next`.
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

  /** From now on it is like a frame that has ended. */
  private end(): void {
    this.next = () => ({ done: true, value: undefined as T });
  }
}
