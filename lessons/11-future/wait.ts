import type { FutureLike, Step } from '../09-decorators/coroutine.ts';
import { ByHand } from './given/by-hand.ts';
import { resumedTooEarly } from './given/look.ts';

/** What a wait needs to know of a future. */
export interface Waited<T> extends FutureLike {
  /** The result. @throws the error, when there is one in its place */
  result(): T;
  /** To be set when the future is handed out by `yield*`. */
  starred: boolean;
}

/** One `yield*` of a future. */
export class Wait<T> extends ByHand<T> {
  protected readonly future: Waited<T>;
  /** Whether the future has been handed out already. */
  protected isHandedOut = false;

  constructor(future: Waited<T>) {
    super();
    this.future = future;
  }

  /**
   * Hands out the future, with `starred` set; and when the future is done, ends with its result. A future that is done already
   * is not handed out at all.
   *
   * Who is handed a future that is not done calls this again when it is. When that comes too early, `resumedTooEarly` is
   * called. It throws; or it comes back, if somebody only looks who waits here, and then the future is handed out again.
   */
  override next(): IteratorResult<Step, T> {
    // TODO 4: what would a frame do here, and how would it go on?
    throw new Error('TODO 4: what would a frame do here, and how would it go on?');
  }
}
