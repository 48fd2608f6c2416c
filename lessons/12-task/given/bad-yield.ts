import { isCoroutine } from '../../09-decorators/coroutine.ts';
import { Future } from '../../11-future/future.ts';
import { describe } from '../../11-future/given/describe.ts';
import { frameOf } from './place.ts';

/**
 * What a coroutine hears when it has yielded `x` to its task, and a task cannot wait for that:
 *
 * - a future: `yield was used instead of yield* with <Future pending>`
 * - a coroutine: `yield was used instead of yield* for the coroutine hello()`, with the name of its function
 * - anything else: `Task got bad yield: 5`, as `describe` shows it
 *
 * To find that out, it resumes nothing.
 */
export function badYieldMessage(x: unknown): string {
  if (x instanceof Future) return `yield was used instead of yield* with ${x}`;
  if (isCoroutine(x)) return `yield was used instead of yield* for the coroutine ${frameOf(x).name}()`;
  return `Task got bad yield: ${describe(x)}`;
}
