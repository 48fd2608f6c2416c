// Both of lesson 09: a `FutureLike` is anything with `done` and `addDoneCallback`; a `Step` is what a coroutine may yield, a
// `FutureLike` or nothing.
import type { FutureLike, Step } from '../09-decorators/coroutine.ts';
import { ByHand } from './given/by-hand.ts';
import { resumedTooEarly } from './given/look.ts';

/** The part of a future that a wait needs. */
export interface Waited<T> extends FutureLike {
  /** The result. @throws the error, when there is an error instead */
  result(): T;
  /** Set it to `true` when you hand out the future: this shows the driver that there was a star. */
  starred: boolean;
}

/** One `yield*` of a future: an iterator that hands out the future while it is pending, and ends with its result. */
export class Wait<T> extends ByHand<T> {
  protected readonly future: Waited<T>;
  /** Whether this wait has handed out the future before. */
  protected isHandedOut = false;

  constructor(future: Waited<T>) {
    super();
    this.future = future;
  }

  /**
   * If the future is done, ends with its result. If it is not, sets `starred` and hands it out.
   *
   * The driver calls `next` again when the future is done. If it comes too early, call `resumedTooEarly`. That throws, unless
   * it was only a look at the frames that wait here: then it returns, and you hand out the future again.
   */
  // #region wait
  override next(): IteratorResult<Step, T> {
    // BEGIN SOLUTION 4: end with the result, or hand out the future, or complain
    const future = this.future;
    if (future.done()) return { done: true, value: future.result() };
    if (this.isHandedOut) resumedTooEarly();
    this.isHandedOut = true;
    future.starred = true;
    return { done: false, value: future };
    // END SOLUTION
  }
  // #endregion
}
