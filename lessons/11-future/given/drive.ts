import type { Coro } from '../../09-decorators/coroutine.ts';
import { Future } from '../future.ts';
import type { Loop } from './running-loop.ts';

/**
 * As much of a driver as this lesson needs; lesson 12 builds the real one. It starts `coro` soon. Each time `coro` hands out a
 * future, `resume` goes on its list, and resumes `coro` when the future is done. It sends nothing, and looks into no box.
 *
 * What `coro` throws comes out of the loop. So does a complaint when a future was handed out by a `yield` without a star.
 */
// #region drive
export function drive(coro: Coro<unknown>, loop: Loop): void {
  function resume(): void {
    const { done, value: future } = coro.next();
    if (done) return;
    if (!(future instanceof Future && future.starred)) throw new Error(`yield without a star: ${future}`);
    future.starred = false;
    future.addDoneCallback(resume);
  }
  loop.callSoon(resume);
}
// #endregion
