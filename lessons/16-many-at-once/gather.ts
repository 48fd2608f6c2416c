import { CancelledError, Future, type Loop } from '../11-future/future.ts';
import { withoutCircles } from '../11-future/given/describe.ts';
import { needRunningLoop } from '../11-future/given/running-loop.ts';
import type { Awaitable } from '../13-event-loop/given/ensure.ts';
import { startAll } from './given/start-all.ts';

/** What a coroutine or a future gives. */
type Given<A> = A extends Awaitable<infer T> ? T : never;

/** The results of several, each where its argument stood. */
export type Results<A extends readonly unknown[]> = { -readonly [K in keyof A]: Given<A[K]> };

/** The same, when there may be an error in any place. */
export type Outcomes<A extends readonly unknown[]> = { -readonly [K in keyof A]: Given<A[K]> | Error };

/**
 * Starts all of them, and returns a future for the list of their results, in the order of the arguments. A coroutine becomes a
 * task; one that is passed twice becomes one task.
 *
 * That future fails with the first error, at once. The others are not cancelled: they go on, and their results and errors are
 * dropped. When one is cancelled, that counts as an error too. Cancelling the future cancels each of them.
 *
 * @throws {TypeError} when there is anything but coroutines and futures; then nothing is started
 * @throws {RangeError} when they belong to different loops
 * @throws {Error} `no running event loop`, when none runs and it is needed: not for futures alone
 */
export function gather<const A extends readonly Awaitable<unknown>[]>(...awaitables: A): Future<Results<A>> {
  return gatherAs(false, awaitables);
}

/**
 * The same, but an error is a result like any other. So the future fails only if it is cancelled: with a `CancelledError`, when
 * the last one is done.
 */
export function gatherSettled<const A extends readonly Awaitable<unknown>[]>(
  ...awaitables: A
): Future<Outcomes<A>> {
  return gatherAs(true, awaitables);
}

function gatherAs<R>(keepsErrors: boolean, awaitables: readonly Awaitable<unknown>[]): Future<R> {
  const children = startAll(awaitables);
  const loop = children[0]?.getLoop() ?? needRunningLoop();
  return new GatheringFuture(children, { loop, keepsErrors }) as Future<unknown> as Future<R>;
}

export interface GatheringOptions {
  readonly loop: Loop;
  /** Whether an error of a child goes into the list, as if it were a result. */
  readonly keepsErrors: boolean;
}

/** A future for the results of other futures, its children. */
export class GatheringFuture extends Future<unknown[]> {
  /** One for each argument, in their order; a child can be here twice. */
  readonly children: readonly Future<unknown>[];
  protected readonly keepsErrors: boolean;
  /** How many children have not been counted yet. */
  #left: number;
  /** Set when a child was cancelled because this future was. */
  #cancelled: CancelledError | null = null;

  constructor(children: readonly Future<unknown>[], { loop, keepsErrors }: GatheringOptions) {
    super({ loop });
    this.children = children;
    this.keepsErrors = keepsErrors;
    const different = new Set(children);
    this.#left = different.size;
    if (this.#left === 0) this.finish();
    for (const child of different) {
      if (child.done()) this.childIsDone(child);
      else child.addDoneCallback(this.childIsDone);
    }
  }

  /** Called once for each child, when it is done. */
  private readonly childIsDone = (child: Future<unknown>): void => {
    const error = errorOf(child); // read even if it comes too late, or the loop would report an error that nobody has read
    // TODO 2: too late? the first error? the last one?
    throw new Error('TODO 2: too late? the first error? the last one?');
  };

  /** A child was cancelled because this future was: it will fail, even if every child returns a result. */
  protected noteCancel(message?: string): void {
    this.#cancelled = new CancelledError(message);
  }

  /** Every child is done: fills this future with what they have brought. */
  private finish(): void {
    if (this.#cancelled !== null) this.settle('failed', this.#cancelled);
    else this.settle('finished', this.collect());
  }

  /** For each argument the result; or the error, or the `CancelledError`, when there is no result. */
  private collect(): unknown[] {
    // TODO 2: in which order?
    throw new Error('TODO 2: in which order?');
  }

  /**
   * Cancels every child. This future fails with a `CancelledError` later: when one of them is done, or when all are.
   * @returns whether a child could be cancelled: `false` when all are done, or when this future is
   */
  override cancel(message?: string): boolean {
    // TODO 3: cancel every child; if one could be cancelled, note it
    throw new Error('TODO 3: cancel every child; if one could be cancelled, note it');
  }

  override toString(): string {
    return withoutCircles(this, () => `<GatheringFuture ${this.describeState()}>`);
  }
}

/** The error of a future that is done, or its `CancelledError`; null when it has a result. */
function errorOf(future: Future<unknown>): unknown {
  try {
    return future.exception();
  } catch (cancelled) {
    return cancelled;
  }
}

/** The result of a future that is done; the error or the `CancelledError`, when there is one instead. */
function resultOrError(future: Future<unknown>): unknown {
  try {
    return future.result();
  } catch (error) {
    return error;
  }
}
