import type { Future } from '../11-future/future.ts';
import { Task } from '../12-task/task.ts';
import type { Report } from '../13-event-loop/handle.ts';
import { placeOf } from './given/places.ts';

/** The futures of a loop that have failed, and whose error nobody has read so far. */
export class UnseenErrors {
  readonly #futures = new Set<Future<unknown>>();

  /** `future`, which may be a task, has failed. */
  failed(future: Future<unknown>): void {
    // TODO 2: nobody has read its error yet
    throw new Error('TODO 2: nobody has read its error yet');
  }

  /** The error of `future` is being read: by `result()`, by `exception()`, or by a `yield*` of the future. */
  seen(future: Future<unknown>): void {
    // TODO 2: now there is nothing to report
    throw new Error('TODO 2: now there is nothing to report');
  }

  /** Reports each error that nobody has read, in the order in which they came, and forgets it. */
  reportTo(loop: Report): void {
    // TODO 2: `complaint` makes what the loop's exception handler is called with
    throw new Error("TODO 2: `complaint` makes what the loop's exception handler is called with");
  }
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
