import { type Future, isFuture } from '../../11-future/future.ts';
import type { EventLoop } from '../../13-event-loop/event-loop.ts';
import { type Awaitable, ensureFuture } from '../../13-event-loop/given/ensure.ts';

/**
 * A future for each of them, in order; for the same coroutine or future, the same one.
 *
 * When one of them is a mistake, the tasks that were made before it are cancelled: they never begin.
 *
 * @param options the loop; without one, it is the loop of the first
 * @throws as `ensureFuture` does
 */
export function startAll<T>(
  awaitables: readonly Awaitable<T>[],
  options: { readonly loop?: EventLoop } = {},
): Future<T>[] {
  const futures = new Map<Awaitable<T>, Future<T>>();
  let loop = options;
  try {
    return awaitables.map((each) => {
      let future = futures.get(each);
      if (future === undefined) {
        future = ensureFuture(each, loop);
        if (futures.size === 0) loop = { loop: future.getLoop() as EventLoop };
        futures.set(each, future);
      }
      return future;
    });
  } catch (mistake) {
    for (const [awaitable, future] of futures) if (!isFuture(awaitable)) future.cancel();
    throw mistake;
  }
}
