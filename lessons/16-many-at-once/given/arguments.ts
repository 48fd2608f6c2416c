import { isCoroutine } from '../../09-decorators/coroutine.ts';
import { type Future, isFuture } from '../../11-future/future.ts';
import { describe } from '../../11-future/given/describe.ts';

/** Fills a future that carries nothing, unless somebody was faster. */
export function release(waiter: Future<void>): void {
  if (!waiter.done()) waiter.setResult();
}

/**
 * The arguments of `wait`, each future once.
 * @throws as `wait` does
 */
export function needFutures(
  futures: Iterable<Future<unknown>>,
  modes: readonly string[],
  returnWhen: string,
): ReadonlySet<Future<unknown>> {
  needList(futures, 'expect a list of futures');
  const all = new Set(futures);
  if (all.size === 0) throw new RangeError('Set of Tasks/Futures is empty.');
  if (!modes.includes(returnWhen)) throw new RangeError(`Invalid return_when value: ${returnWhen}`);
  for (const each of all) {
    if (isCoroutine(each)) throw new TypeError('Passing coroutines is forbidden, use tasks explicitly.');
    if (!isFuture(each)) throw new TypeError(`a future was expected, got ${describe(each)}`);
  }
  return all;
}

/**
 * A future and a coroutine can be iterated, too, for `yield*`. A loop over one of them would take what it yields for the list.
 * @throws {TypeError} when `list` is a future or a coroutine, or cannot be iterated
 */
export function needList(list: unknown, expected: string): void {
  if (isFuture(list)) throw new TypeError(`${expected}, not ${list.constructor.name}`);
  if (isCoroutine(list)) throw new TypeError(`${expected}, not coroutine`);
  if (typeof (list as Iterable<unknown> | null | undefined)?.[Symbol.iterator] !== 'function')
    throw new TypeError(`${expected}, not ${describe(list)}`);
}
