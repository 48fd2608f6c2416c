import type { Coro } from '../../09-decorators/coroutine.ts';
import { CancelledError, Future } from '../../11-future/future.ts';
import { type Awaitable, ensureFuture } from '../../13-event-loop/given/ensure.ts';
import { getRunningLoop } from '../../14-time/timed-loop.ts';
import { TimeoutError } from '../../16-many-at-once/given/timeout-error.ts';
import { cancelAndWait } from './cancel-and-wait.ts';

/** Waits for `awaitable`, for at most `seconds`. @throws {TimeoutError} when it takes longer */
export type WaitFor = <T>(awaitable: Awaitable<T>, seconds: number) => Coro<T>;

/** How the three wait: until `future` is done, or `seconds` are over. The caller has to check which. */
function* untilDoneOrOver(future: Future<unknown>, seconds: number): Coro<void> {
  const waiter = new Future<void>();
  const release = (): void => {
    if (!waiter.done()) waiter.setResult(undefined);
  };
  future.addDoneCallback(release);
  const timer = getRunningLoop().callLater(seconds, release);
  try {
    yield* waiter;
  } finally {
    timer.cancel();
    future.removeDoneCallback(release);
  }
}

/** As in Python 3.4 to 3.6. */
// #region wait36
export function* waitFor36<T>(awaitable: Awaitable<T>, seconds: number): Coro<T> {
  const future = ensureFuture(awaitable);
  try {
    yield* untilDoneOrOver(future, seconds);
  } catch (cancelled) {
    future.cancel();
    throw cancelled;
  }
  if (future.done()) return future.result();
  future.cancel();
  throw new TimeoutError();
}
// #endregion

/** As in Python 3.7. */
// #region wait37
export function* waitFor37<T>(awaitable: Awaitable<T>, seconds: number): Coro<T> {
  const future = ensureFuture(awaitable);
  try {
    yield* untilDoneOrOver(future, seconds);
  } catch (cancelled) {
    future.cancel();
    throw cancelled;
  }
  if (future.done()) return future.result();
  yield* cancelAndWait(future);
  throw new TimeoutError();
}
// #endregion

/** As in Python 3.9 to 3.11. */
// #region wait311
export function* waitFor311<T>(awaitable: Awaitable<T>, seconds: number): Coro<T> {
  const future = ensureFuture(awaitable);
  try {
    yield* untilDoneOrOver(future, seconds);
  } catch (cancelled) {
    if (future.done()) return future.result();
    yield* cancelAndWait(future);
    throw cancelled;
  }
  if (future.done()) return future.result();
  yield* cancelAndWait(future);
  try {
    return future.result();
  } catch (error) {
    throw error instanceof CancelledError ? new TimeoutError('', { cause: error }) : error;
  }
}
// #endregion
