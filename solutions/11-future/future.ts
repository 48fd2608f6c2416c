import { inspect } from 'node:util';
import type { Coro, FutureLike } from '../09-decorators/coroutine.ts';
import { describe, describeCallbacks, withoutCircles } from './given/describe.ts';
import { CancelledError, InvalidStateError } from './given/errors.ts';
import { type Loop, needRunningLoop } from './given/running-loop.ts';
import { Wait } from './wait.ts';

export { CancelledError, InvalidStateError } from './given/errors.ts';
export type { Loop } from './given/running-loop.ts';

/** How far a future has come. It leaves `pending` once, and for ever. */
export type State = 'pending' | 'finished' | 'failed' | 'cancelled';

/** Somebody who is to be told. It is called with the future; `never` lets a `Future<number>` be a `Future<unknown>`. */
type Callback = (future: never) => void;

/** A box for a value that comes later, with a list of those who are to be told. */
export class Future<T> implements FutureLike {
  readonly #loop: Loop;
  #state: State = 'pending';
  /** The result, or the error, once there is one. */
  #outcome: unknown = undefined;
  /** The list. It is made for the first on it: most futures have one waiter, and a million of them should fit. */
  #callbacks: Callback[] | undefined = undefined;
  /** Set when `yield*` hands this future out, and cleared by whoever takes it: a `yield` without a star does not set it. */
  starred = false;

  /** @throws {Error} `no running event loop`, when none runs and none is given */
  constructor({ loop = needRunningLoop() }: { readonly loop?: Loop } = {}) {
    this.#loop = loop;
  }

  getLoop(): Loop {
    return this.#loop;
  }

  /** Whether there is a result, an error, or a cancellation. */
  done(): boolean {
    return this.#state !== 'pending';
  }

  cancelled(): boolean {
    return this.#state === 'cancelled';
  }

  /**
   * The value.
   * @throws what was given to `setException`
   * @throws {CancelledError} when the future was cancelled
   * @throws {InvalidStateError} `Result is not set.`, when it is not done
   */
  // #region result
  result(): T {
    // BEGIN SOLUTION 2: nothing in it yet, a value, or an error?
    if (this.#state === 'pending') throw new InvalidStateError('Result is not set.');
    if (this.#state !== 'finished') throw this.#outcome;
    return this.#outcome as T;
    // END SOLUTION
  }
  // #endregion

  /**
   * What was given to `setException`; null when there is a result.
   * @throws {CancelledError} when the future was cancelled
   * @throws {InvalidStateError} `Exception is not set.`, when it is not done
   */
  // #region exception
  exception(): unknown {
    // BEGIN SOLUTION 2: which of the four states give something, and which throw?
    if (this.#state === 'pending') throw new InvalidStateError('Exception is not set.');
    if (this.#state === 'cancelled') throw this.#outcome;
    return this.#state === 'failed' ? this.#outcome : null;
    // END SOLUTION
  }
  // #endregion

  /** @throws {InvalidStateError} `invalid state`, when it is done already */
  setResult(value: T): void {
    this.settle('finished', value);
  }

  /**
   * @throws {TypeError} when `error` is no error: who waits could not tell it from a result
   * @throws {InvalidStateError} `invalid state`, when it is done already
   */
  setException(error: unknown): void {
    if (!(error instanceof Error)) throw new TypeError(`invalid exception object: ${describe(error)}`);
    this.settle('failed', error);
  }

  /**
   * Says that there will be nothing. Whoever waits gets a `CancelledError`, with `message`.
   * @returns whether this made a difference: false when it is done already
   */
  // #region cancel
  cancel(message?: string): boolean {
    // BEGIN SOLUTION 2: settle it, unless it is too late
    if (this.done()) return false;
    this.settle('cancelled', new CancelledError(message));
    return true;
    // END SOLUTION
  }
  // #endregion

  /**
   * The one way out of `pending`. All that are on the list are told.
   * @throws {InvalidStateError} `invalid state`, when it is done already
   */
  protected settle(state: Exclude<State, 'pending'>, outcome: unknown): void {
    this.leavePending(state, outcome);
    if (this.#callbacks !== undefined) this.tellAll(this.#callbacks);
  }

  /** From now on it is in `state`, and holds `outcome`. @throws {InvalidStateError} `invalid state`, when it is done already */
  // #region leavePending
  protected leavePending(state: Exclude<State, 'pending'>, outcome: unknown): void {
    // BEGIN SOLUTION 2: once, and for ever
    if (this.done()) throw new InvalidStateError('invalid state');
    this.#state = state;
    this.#outcome = outcome;
    // END SOLUTION
  }
  // #endregion

  /** This is done now: tells all that are on the list, in the order in which they came, and needs no list any more. */
  // #region tellAll
  protected tellAll(callbacks: readonly Callback[]): void {
    // BEGIN SOLUTION 3: nobody is left on the list, and everybody is told
    this.#callbacks = undefined;
    for (const callback of callbacks) this.tell(callback);
    // END SOLUTION
  }
  // #endregion

  /**
   * Sees to it that `callback` is called with this future: soon, never at once. The call is `callback(this as never)`: the
   * compiler cannot know that this is the future that it wants.
   */
  // #region tell
  protected tell(callback: Callback): void {
    // BEGIN SOLUTION 3: who makes the call, and when?
    this.#loop.callSoon(() => callback(this as never));
    // END SOLUTION
  }
  // #endregion

  /** `callback` will be called with this future, soon after it is done. When it is done already: soon. */
  // #region addDoneCallback
  addDoneCallback(callback: (future: this) => void): void {
    // BEGIN SOLUTION 3: on the list; or, for who comes late, no list
    if (this.done()) this.tell(callback);
    else if (this.#callbacks === undefined) this.#callbacks = [callback];
    else this.#callbacks.push(callback);
    // END SOLUTION
  }
  // #endregion

  /** Takes `callback` off the list, however often it stands there. @returns how often it did */
  // #region removeDoneCallback
  removeDoneCallback(callback: (future: this) => void): number {
    // BEGIN SOLUTION 3: off the list; nobody to be told is no list
    const before = this.#callbacks ?? [];
    const after = before.filter((each) => each !== callback);
    this.#callbacks = after.length === 0 ? undefined : after;
    return before.length - after.length;
    // END SOLUTION
  }
  // #endregion

  /** What `yield*` asks for. It waits until this is done, and is worth the result. */
  // #region iterator
  [Symbol.iterator](): Coro<T> {
    return new Wait(this);
  }
  // #endregion

  /** `<Future pending cb=[a, b]>`, `<Future finished result=42>`, ... */
  toString(): string {
    return withoutCircles(this, () => `<Future ${this.describeState()}>`);
  }

  /** The inside of `toString`. `more` stands between the state and what follows from it. */
  protected describeState(more = ''): string {
    switch (this.#state) {
      case 'pending':
        return `pending${more}${describeCallbacks(this.#callbacks ?? [])}`;
      case 'finished':
        return `finished${more} result=${describe(this.#outcome)}`;
      case 'failed':
        return `finished${more} exception=${describe(this.#outcome)}`;
      case 'cancelled':
        return `cancelled${more}`;
    }
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** Whether `x` is a future; a task is one, too. */
export function isFuture(x: unknown): x is Future<unknown> {
  return x instanceof Future;
}

/** Gives `future` its result, unless somebody has cancelled it meanwhile. @throws {InvalidStateError} when it has one */
// #region setResultUnlessCancelled
export function setResultUnlessCancelled<T>(future: Future<T>, value: T): void {
  // BEGIN SOLUTION 2: which of its states is no mistake here?
  if (!future.cancelled()) future.setResult(value);
  // END SOLUTION
}
// #endregion
