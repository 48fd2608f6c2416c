import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import type { Awaitable } from '../13-event-loop/given/ensure.ts';
import { getRunningLoop, type TimedLoop } from '../14-time/timed-loop.ts';
import { listOf } from './given/arguments.ts';
import { Arrivals } from './given/arrivals.ts';
import { startAll } from './given/start-all.ts';
import { TimeoutError } from './given/timeout-error.ts';

export interface AsCompletedOptions {
  /** In seconds. Without one, or with null: as long as it takes. */
  readonly timeout?: number | null | undefined;
}

/**
 * Starts all of them, and returns as many coroutines: the first that you wait for gives the result of the first that is done, or
 * throws its error, and so on. To go through the list of coroutines, or to spread it, waits for nothing.
 *
 * When the time is up, each coroutine that has no result yet throws a `TimeoutError`; what is running goes on.
 *
 * @throws {TypeError} when there is anything but coroutines and futures, or when `awaitables` is itself one of them
 * @throws {Error} `no running event loop`
 */
export function asCompleted<T>(
  awaitables: Iterable<Awaitable<T>>,
  { timeout = null }: AsCompletedOptions = {},
): IterableIterator<Coro<T>> {
  const all = listOf(awaitables, 'expects an iterable of awaitables');
  const loop = getRunningLoop();
  return new AsCompleted(startAll(all, { loop }), timeout, loop);
}

/** Not a generator: after a `break`, a second loop goes on where the first one stopped. */
class AsCompleted<T> implements IterableIterator<Coro<T>> {
  readonly #pending: Set<Future<T>>;
  /** The futures that are done, the first one first; null for each that was still pending when the time was up. */
  protected readonly arrivals = new Arrivals<Future<T> | null>();
  /** How many coroutines have not been handed out yet. */
  #left: number;
  protected timer: { cancel(): void } | null = null;

  constructor(futures: readonly Future<T>[], timeout: number | null, loop: TimedLoop) {
    this.#pending = new Set(futures);
    this.#left = this.#pending.size;
    for (const future of this.#pending) future.addDoneCallback(this.arrive);
    if (this.#left > 0 && timeout !== null) this.timer = loop.callLater(timeout, this.timeIsUp);
  }

  next(): IteratorResult<Coro<T>, undefined> {
    if (this.#left === 0) return { done: true, value: undefined };
    this.#left -= 1;
    return { done: false, value: this.nextResult() };
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** `future` is done: it is not pending any more, but one of the arrivals. After the last one there is nothing to time. */
  // #region arrive
  private readonly arrive = (future: Future<T>): void => {
    // BEGIN SOLUTION 5: from one list to the other
    this.#pending.delete(future);
    this.arrivals.add(future);
    if (this.#pending.size === 0) this.timer?.cancel();
    // END SOLUTION
  };
  // #endregion

  /** For each future that is pending, null arrives. Those futures go on, but `arrive` is not called when they are done. */
  // #region timeIsUp
  private readonly timeIsUp = (): void => {
    // BEGIN SOLUTION 5: wait for none of them any longer
    for (const future of this.#pending) {
      future.removeDoneCallback(this.arrive);
      this.arrivals.add(null);
    }
    // END SOLUTION
  };
  // #endregion

  /** Waits for the next arrival. Its result is the result, its error the error. */
  // #region nextResult
  private readonly nextResult = coroutine(function* nextResult(this: AsCompleted<T>): Coro<T> {
    // BEGIN SOLUTION 5: wait for an arrival, and open it
    const future = yield* this.arrivals.take();
    if (future === null) throw new TimeoutError();
    return future.result();
    // END SOLUTION
  });
  // #endregion
}
