import type { Coro } from '../../09-decorators/coroutine.ts';
import { Future } from '../../11-future/future.ts';

/**
 * Cancels `future`, and waits until it is done.
 *
 * It waits for a future of its own, which a callback fills. So if the caller is cancelled in the meantime, that ends this wait
 * and does not cancel `future` a second time.
 */
export function* cancelAndWait(future: Future<unknown>): Coro<void> {
  const waiter = new Future<void>({ loop: future.getLoop() });
  const release = (): void => {
    if (!waiter.done()) waiter.setResult(undefined);
  };
  future.addDoneCallback(release);
  try {
    future.cancel();
    yield* waiter;
  } finally {
    future.removeDoneCallback(release);
  }
}
