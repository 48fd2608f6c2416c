import type { Coro } from '../../09-decorators/coroutine.ts';
import { CancelledError, Future } from '../../11-future/future.ts';

/** The first of `futures` that is done. When some are done already, the first of them in the list. Cancels nothing. */
export function* firstDone<T>(futures: readonly Future<T>[]): Coro<Future<T>> {
  const [some] = futures;
  if (some === undefined) throw new RangeError('Set of Tasks/Futures is empty.');
  const early = futures.find((future) => future.done());
  if (early !== undefined) return early;
  const waiter = new Future<Future<T>>({ loop: some.getLoop() });
  const release = (future: Future<T>): void => {
    if (!waiter.done()) waiter.setResult(future);
  };
  for (const future of futures) future.addDoneCallback(release);
  try {
    return yield* waiter;
  } finally {
    for (const future of futures) future.removeDoneCallback(release);
  }
}

/**
 * Waits until all of `futures` are done, whatever happens. If the caller is cancelled in the meantime, it gets that
 * `CancelledError` at the end, when nothing runs any more.
 */
export function* allDone(futures: readonly Future<unknown>[]): Coro<void> {
  let cancel: CancelledError | null = null;
  for (const future of futures) {
    while (!future.done()) {
      try {
        yield* firstDone([future]);
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancel = error;
      }
    }
  }
  if (cancel !== null) throw cancel;
}
