import { Future } from '../11-future/future.ts';
import { type Awaitable, ensureFuture } from '../13-event-loop/given/ensure.ts';

/**
 * A future that ends as `awaitable` does. If the new one is cancelled, `awaitable` goes on; a coroutine becomes a task.
 *
 * `awaitable` can still be cancelled by its own `cancel`, and then the new one is cancelled, too.
 */
export function shield<T>(awaitable: Awaitable<T>): Future<T> {
  const inner = ensureFuture(awaitable);
  if (inner.done()) return inner;
  const outer = new Future<T>({ loop: inner.getLoop() });
  // TODO 4: when inner is done, pass its end on; when outer is done first, leave inner alone
  throw new Error('TODO 4: when inner is done, pass its end on; when outer is done first, leave inner alone');
}

/**
 * `inner` is done: ends `outer` in the same way. When `outer` was cancelled before, this only looks at the error of `inner`, so
 * that the loop does not report it.
 */
function settleLike<T>(inner: Future<T>, outer: Future<T>): void {
  // TODO 4: four cases, and the order matters
  throw new Error('TODO 4: four cases, and the order matters');
}
