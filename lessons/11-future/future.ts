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

/** A callback is called with the future. The type `never` lets a `Future<number>` be a `Future<unknown>`. */
type Callback = (future: never) => void;

/** A box for a value that comes later, with a list of callbacks. */
export class Future<T> implements FutureLike {
  readonly #loop: Loop;
  #state: State = 'pending';
  /** What is in the box: the result, or the error, once there is one. */
  #kept: unknown = undefined;
  /** The list; `undefined` when it is empty. A million futures take less room when most of them have no array. */
  #callbacks: Callback[] | undefined = undefined;
  /** Set when `yield*` hands this future out, and cleared by the driver: a `yield` without a star does not set it. */
  starred = false;

  /** @throws {Error} `no running event loop`, when none runs and none is given */
  constructor({ loop = needRunningLoop() }: { readonly loop?: Loop } = {}) {
    this.#loop = loop;
    loop.watcher?.made?.(this);
  }

  /** The result, or the error, once there is one. */
  get #outcome(): unknown {
    if (this.#state === 'failed') this.#loop.watcher?.seen(this); // lesson 17 reports the errors that nobody reads
    return this.#kept;
  }

  set #outcome(outcome: unknown) {
    this.#kept = outcome;
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
   * @throws the error that was passed to `setException`
   * @throws {CancelledError} when the future was cancelled
   * @throws {InvalidStateError} `Result is not set.`, when it is not done
   */
  result(): T {
    // TODO 2: what does each of the four states give, or throw?
    throw new Error('TODO 2: what does each of the four states give, or throw?');
  }

  /**
   * The error that was passed to `setException`; null when there is a result.
   * @throws {CancelledError} when the future was cancelled
   * @throws {InvalidStateError} `Exception is not set.`, when it is not done
   */
  exception(): unknown {
    // TODO 2: the same question, with other answers
    throw new Error('TODO 2: the same question, with other answers');
  }

  /** @throws {InvalidStateError} `invalid state`, when it is done already */
  setResult(value: T): void {
    this.settle('finished', value);
  }

  /**
   * @throws {TypeError} when `error` is not an `Error`
   * @throws {InvalidStateError} `invalid state`, when it is done already
   */
  setException(error: unknown): void {
    if (!(error instanceof Error)) throw new TypeError(`invalid exception object: ${describe(error)}`);
    this.settle('failed', error);
  }

  /**
   * Says that there will be no result. Everybody who waits gets a `CancelledError` with `message`.
   * @returns whether this made a difference: `false` when it is done already
   */
  cancel(message?: string): boolean {
    if (this.#state === 'failed') this.#loop.watcher?.seen(this); // nobody wants the error any more
    // TODO 2: settle it, unless it is too late
    throw new Error('TODO 2: settle it, unless it is too late');
  }

  /**
   * The one way out of `pending`. Then everybody on the list is told.
   * @throws {InvalidStateError} `invalid state`, when it is done already
   */
  protected settle(state: Exclude<State, 'pending'>, outcome: unknown): void {
    this.leavePending(state, outcome);
    if (state === 'failed') this.#loop.watcher?.failed(this);
    if (this.#callbacks !== undefined) this.tellAll(this.#callbacks);
  }

  /** From now on it is in `state`, and holds `outcome`. @throws {InvalidStateError} `invalid state`, when it is done already */
  protected leavePending(state: Exclude<State, 'pending'>, outcome: unknown): void {
    // TODO 2: only once
    throw new Error('TODO 2: only once');
  }

  /** This is done now: tells every callback, in the order in which they were added. The list is not needed any more. */
  protected tellAll(callbacks: readonly Callback[]): void {
    // TODO 3: empty the list, and tell everybody
    throw new Error('TODO 3: empty the list, and tell everybody');
  }

  /**
   * Has the loop call `callback` with this future: soon, never at once. The call is `callback(this as never)`, because the
   * compiler cannot know that the callback wants this future.
   */
  protected tell(callback: Callback): void {
    // TODO 3: who makes the call, and when?
    throw new Error('TODO 3: who makes the call, and when?');
  }

  /** `callback` will be called with this future, soon after it is done. When it is done already: soon. */
  addDoneCallback(callback: (future: this) => void): void {
    // TODO 3: on the list; or, for a latecomer, tell it
    throw new Error('TODO 3: on the list; or, for a latecomer, tell it');
  }

  /** Takes `callback` off the list, however often it is there. @returns how often it was */
  removeDoneCallback(callback: (future: this) => void): number {
    const before = this.#callbacks ?? [];
    const after = before.filter((each) => each !== callback);
    this.#callbacks = after.length === 0 ? undefined : after;
    return before.length - after.length;
  }

  /** What `yield*` asks for: a new iterator for each wait. The value of the `yield*` is the result. */
  [Symbol.iterator](): Coro<T> {
    return new Wait(this);
  }

  /** `<Future pending cb=[a, b]>`, `<Future finished result=42>`, ... */
  toString(): string {
    return withoutCircles(this, () => `<Future ${this.describeState()}${this.describeOrigin()}>`);
  }

  /** ` created at kitchen.ts:12`, when the loop is in debug mode: see lesson 17. */
  protected describeOrigin(): string {
    const site = this.#loop.watcher?.createdAt(this);
    return site === undefined ? '' : ` created at ${site}`;
  }

  /** The inside of `toString`. `more` comes right after the state. */
  protected describeState(more = ''): string {
    switch (this.#state) {
      case 'pending':
        return `pending${more}${describeCallbacks(this.#callbacks ?? [])}`;
      case 'finished':
        return `finished${more} result=${describe(this.#kept)}`;
      case 'failed':
        return `finished${more} exception=${describe(this.#kept)}`;
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

/**
 * Fills `future`, unless it was cancelled meanwhile.
 * @throws {InvalidStateError} when it has a result or an error already
 */
export function setResultUnlessCancelled<T>(future: Future<T>, value: T): void {
  if (!future.cancelled()) future.setResult(value);
}
