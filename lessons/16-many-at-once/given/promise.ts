import { Future, isFuture, type Loop } from '../../11-future/future.ts';
import { describe } from '../../11-future/given/describe.ts';

/**
 * A promise for what `future` is filled with. A future that is cancelled rejects it with the `CancelledError`. A promise cannot
 * be cancelled, so nothing comes back to the future.
 *
 * The promise is settled in a turn of the loop. What waits for it runs when Node's own loop does, and that stands still while
 * `run` or `runForever` has not returned.
 */
export function asPromise<T>(future: Future<T>): Promise<T> {
  if (!isFuture(future))
    return Promise.reject(new TypeError(`a future was expected, got ${describe(future)}`));
  return new Promise((resolve, reject) => {
    future.addDoneCallback(() => {
      try {
        resolve(future.result());
      } catch (error) {
        reject(error);
      }
    });
  });
}

/**
 * A future for what `promise` is settled with. A future is returned as it is. When the future is cancelled, the promise is left
 * alone: it has no way to stop the work that settles it. What comes of it is dropped.
 *
 * @param loop without one: the loop that is running
 */
export function asFuture<T>(
  promise: PromiseLike<T> | Future<T>,
  options: { readonly loop?: Loop } = {},
): Future<T> {
  if (isFuture(promise)) return promise as Future<T>;
  if (typeof (promise as PromiseLike<T> | null | undefined)?.then !== 'function')
    throw new TypeError(`a promise was expected, got ${describe(promise)}`);
  return new PromisedFuture(promise, options);
}

/** A promise can be rejected with anything. `setException` takes only errors, and a coroutine should catch what was thrown. */
class PromisedFuture<T> extends Future<T> {
  constructor(promise: PromiseLike<T>, options: { readonly loop?: Loop }) {
    super(options);
    promise.then(
      (value) => {
        if (!this.done()) this.settle('finished', value);
      },
      (reason: unknown) => {
        if (!this.done()) this.settle('failed', reason);
      },
    );
  }
}
