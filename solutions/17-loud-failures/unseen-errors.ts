import type { Future } from '../11-future/future.ts';
import { Task } from '../12-task/task.ts';
import type { Report } from '../13-event-loop/handle.ts';
import { placeOf } from './given/places.ts';

/** The futures of a loop that have failed, and whose error nobody has read so far. */
export class UnseenErrors {
  readonly #futures = new Set<Future<unknown>>();

  /** `future`, which may be a task, has failed. */
  // #region failed
  failed(future: Future<unknown>): void {
    // BEGIN SOLUTION 2: nobody has read its error yet
    this.#futures.add(future);
    // END SOLUTION
  }
  // #endregion

  /** The error of `future` is being read: by `result()`, by `exception()`, or by a `yield*` of the future. */
  // #region seen
  seen(future: Future<unknown>): void {
    // BEGIN SOLUTION 2: now there is nothing to report
    this.#futures.delete(future);
    // END SOLUTION
  }
  // #endregion

  /** Reports each error that nobody has read, in the order in which they came, and forgets it. */
  // #region reportErrors
  reportTo(loop: Report): void {
    // BEGIN SOLUTION 2: `complaint` makes what the loop's exception handler is called with
    for (const future of this.#futures) loop.callExceptionHandler(complaint(future)); // reads it: nothing is left
    // END SOLUTION
  }
  // #endregion
}

/** What the exception handler receives. To make it, the error is read: `seen` is called for `future`. */
function complaint(future: Future<unknown>): Parameters<Report['callExceptionHandler']>[0] {
  const kind = future instanceof Task ? 'Task' : 'Future';
  return {
    message: `${kind} exception was never retrieved`,
    exception: future.exception(),
    future,
    ...placeOf(future),
  };
}
