import { Future } from '../11-future/future.ts';
import { type Awaitable, ensureFuture } from '../13-event-loop/given/ensure.ts';

/**
 * A future that ends as `awaitable` does. If the new one is cancelled, `awaitable` goes on; a coroutine becomes a task.
 *
 * `awaitable` can still be cancelled by its own `cancel`, and then the new one is cancelled, too.
 */
// #region shield
export function shield<T>(awaitable: Awaitable<T>): Future<T> {
  const inner = ensureFuture(awaitable);
  if (inner.done()) return inner;
  const outer = new Future<T>({ loop: inner.getLoop() });
  // BEGIN SOLUTION 4: when inner is done, pass its end on; when outer is done first, leave inner alone
  const passOn = (): void => settleLike(inner, outer);
  inner.addDoneCallback(passOn);
  outer.addDoneCallback(function letGo() {
    inner.removeDoneCallback(passOn);
  });
  return outer;
  // END SOLUTION
}
// #endregion

/**
 * `inner` is done: ends `outer` in the same way. When `outer` was cancelled before, this only looks at the error of `inner`, so
 * that the loop does not report it.
 */
// #region settleLike
function settleLike<T>(inner: Future<T>, outer: Future<T>): void {
  // BEGIN SOLUTION 4: four cases, and the order matters
  if (outer.cancelled()) {
    if (!inner.cancelled()) inner.exception();
  } else if (inner.cancelled()) outer.cancel();
  else if (inner.exception() !== null) outer.setException(inner.exception());
  else outer.setResult(inner.result());
  // END SOLUTION
}
// #endregion
