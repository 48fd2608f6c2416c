import type { Coro } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';

/**
 * Waits for the bread in `oven`, then for two slices, one after the other, and returns both.
 *
 * An error of the oven or of a slice comes out unchanged.
 *
 * @param spread makes a coroutine that spreads one slice
 */
export function* breakfast(
  oven: Future<string>,
  spread: (bread: string) => Coro<string>,
): Coro<[string, string]> {
  // TODO 4: wait for the bread, for one slice, and for another
  throw new Error('TODO 4: wait for the bread, for one slice, and for another');
}
