import type { Coro } from '../09-decorators/coroutine.ts';
import { CancelledError } from '../11-future/future.ts';
import { sleep } from '../14-time/sleep.ts';

/**
 * Makes attempts until one of them returns a result, and returns that. An attempt calls `make`, and waits for the coroutine that
 * it returns. Either may throw, and then the attempt has failed.
 *
 * A `CancelledError` comes out at once: it is a request to stop.
 * @param times how many attempts there may be, at least 1
 * @param backoff how many seconds to sleep after a failed attempt: it receives how many have failed so far, 1 after the first
 * @throws the error of the last attempt, unchanged, as soon as that attempt has failed
 */
export function* withRetry<T>(
  make: () => Coro<T>,
  times: number,
  backoff: (failed: number) => number,
): Coro<T> {
  // TODO 3: try; after an error, sleep and try again, or give up
  throw new Error('TODO 3: try; after an error, sleep and try again, or give up');
}
