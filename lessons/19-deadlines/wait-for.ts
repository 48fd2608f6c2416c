import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { CancelledError, type Future } from '../11-future/future.ts';
import { type Awaitable, ensureFuture } from '../13-event-loop/given/ensure.ts';
import { TimeoutError } from '../16-many-at-once/given/timeout-error.ts';
import { cancelAndWait } from './given/cancel-and-wait.ts';
import { timeout } from './timeout.ts';

/** What `future`, which is done, ended with. @throws {TimeoutError} instead of its `CancelledError` */
function inTime<T>(future: Future<T>): T {
  try {
    return future.result();
  } catch (error) {
    throw error instanceof CancelledError ? new TimeoutError('', { cause: error }) : error;
  }
}

/**
 * Waits for no time. If `awaitable` is a future that is done, this returns its result. If not, it is cancelled; when it has
 * ended, `inTime` says how. A coroutine does not even begin.
 */
function* withoutTime<T>(awaitable: Awaitable<T>): Coro<T> {
  const future = ensureFuture(awaitable);
  // TODO 3: done already? If not, cancel it, and wait until it has ended
  throw new Error('TODO 3: done already? If not, cancel it, and wait until it has ended');
}

/**
 * Waits for `awaitable`, for at most `seconds`, and returns its result. A coroutine runs in the calling task.
 *
 * When the time is up, it is cancelled, and this waits until it has ended.
 * @param seconds null is no limit. With 0 or less there is no time: see `withoutTime`.
 * @throws {TimeoutError} when it was cancelled because of the time @throws its error, when it has one
 */
export const waitFor = coroutine(function* waitFor(
  awaitable: Awaitable<unknown>,
  seconds: number | null,
): Coro<unknown> {
  // TODO 3: is there any time? If so, wait under a deadline
  throw new Error('TODO 3: is there any time? If so, wait under a deadline');
}) as <T>(awaitable: Awaitable<T>, seconds: number | null) => Coro<T>;
