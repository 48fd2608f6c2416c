import { isCoroutine } from '../09-decorators/coroutine.ts';
import { Future } from '../11-future/future.ts';
import { describe } from '../11-future/given/describe.ts';
import { frameOf } from './given/place.ts';

/**
 * What to tell a coroutine that has yielded `x` to its task, where `yield*` was meant, or something else altogether:
 *
 * - a future: `yield was used instead of yield* with <Future pending>`
 * - a coroutine: `yield was used instead of yield* for the coroutine hello()`, with the name of its function
 * - anything else: `Task got bad yield: 5`, as `describe` shows it
 *
 * Nobody is resumed for this.
 */
// #region badYieldMessage
export function badYieldMessage(x: unknown): string {
  // BEGIN SOLUTION 5: tell a star that was forgotten from what nobody can wait for
  if (x instanceof Future) return `yield was used instead of yield* with ${x}`;
  if (isCoroutine(x)) return `yield was used instead of yield* for the coroutine ${frameOf(x).name}()`;
  return `Task got bad yield: ${describe(x)}`;
  // END SOLUTION
}
// #endregion
