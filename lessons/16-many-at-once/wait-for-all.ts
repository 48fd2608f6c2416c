import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { getRunningLoop } from '../14-time/timed-loop.ts';
import { needFutures } from './given/arguments.ts';

/** Wait until every future is done. */
export const ALL_COMPLETED = 'ALL_COMPLETED';
/** Wait until one future is done. */
export const FIRST_COMPLETED = 'FIRST_COMPLETED';
/** Wait until one future has failed, or every future is done. A cancelled future has not failed. */
export const FIRST_EXCEPTION = 'FIRST_EXCEPTION';

export type ReturnWhen = typeof ALL_COMPLETED | typeof FIRST_COMPLETED | typeof FIRST_EXCEPTION;

export interface WaitOptions {
  /** In seconds. Without one, or with null: as long as it takes. */
  readonly timeout?: number | null | undefined;
  /** Without one: ALL_COMPLETED. */
  readonly returnWhen?: ReturnWhen;
}

/** Two sets, each in the order in which the futures were passed. */
export interface DoneAndPending<F> {
  readonly done: Set<F>;
  readonly pending: Set<F>;
}

/**
 * Waits for several futures, and says which are done and which are still pending. Throws no error of theirs, and cancels none
 * of them, not even when the time is up. A future that is passed twice counts once.
 *
 * @throws {TypeError} when `futures` is itself a future or a coroutine, or when there is anything but futures in it
 * @throws {RangeError} `Set of Tasks/Futures is empty.`; or `Invalid return_when value: ...`
 */
export const wait = coroutine(function* wait(
  futures: Iterable<Future<unknown>>,
  { timeout = null, returnWhen = ALL_COMPLETED }: WaitOptions = {},
): Coro<DoneAndPending<Future<unknown>>> {
  const all = needFutures(futures, [ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION], returnWhen);
  const loop = getRunningLoop();
  const waiter = loop.createFuture<void>();
  const timer = timeout === null ? null : loop.callLater(timeout, release, waiter);
  try {
    yield* untilEnough(all, returnWhen, waiter);
  } finally {
    timer?.cancel();
  }
  return split(all);
}) as <F extends Future<unknown>>(futures: Iterable<F>, options?: WaitOptions) => Coro<DoneAndPending<F>>;

/**
 * Waits for `waiter`, which is released when enough of `futures` are done: a callback on the list of each of them counts.
 * However the wait ends, that callback is on no list afterwards.
 *
 * @param waiter a pending future; a timer may release it too
 */
function* untilEnough(
  futures: ReadonlySet<Future<unknown>>,
  returnWhen: ReturnWhen,
  waiter: Future<void>,
): Coro<void> {
  // TODO 1: leave one callback with all of them, wait, and take it back
  throw new Error('TODO 1: leave one callback with all of them, wait, and take it back');
}

/** Whether `future`, which is done, ends the wait, although others are still pending. */
function isEnough(future: Future<unknown>, returnWhen: ReturnWhen): boolean {
  // TODO 1: each of the three has its answer
  throw new Error('TODO 1: each of the three has its answer');
}

/** Fills `waiter`, if it is still pending: there may be several reasons to release it, in one turn. */
function release(waiter: Future<void>): void {
  if (!waiter.done()) waiter.setResult();
}

/** Which are done now? A future can become done after the one that was enough. */
function split(futures: ReadonlySet<Future<unknown>>): DoneAndPending<Future<unknown>> {
  const done = new Set<Future<unknown>>();
  const pending = new Set<Future<unknown>>();
  for (const future of futures) (future.done() ? done : pending).add(future);
  return { done, pending };
}
