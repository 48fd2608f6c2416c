import { isCoroutine } from '../../09-decorators/coroutine.ts';
import { type Future, isFuture } from '../../11-future/future.ts';
import { describe } from '../../11-future/given/describe.ts';
import { Task } from '../../12-task/task.ts';

/**
 * The arguments of `wait`, each future once.
 * @throws as `wait` does
 */
export function needFutures(
  futures: Iterable<Future<unknown>>,
  modes: readonly string[],
  returnWhen: string,
): ReadonlySet<Future<unknown>> {
  const all = new Set(listOf(futures, 'expect a list of futures'));
  if (all.size === 0) throw new RangeError('Set of Tasks/Futures is empty.');
  if (!modes.includes(returnWhen)) throw new RangeError(`Invalid return_when value: ${returnWhen}`);
  for (const each of all) {
    if (isCoroutine(each)) throw new TypeError('Passing coroutines is forbidden, use tasks explicitly.');
    if (!isFuture(each)) throw new TypeError(`a future was expected, got ${describe(each)}`);
  }
  return all;
}

/**
 * What is in `list`. A future and a coroutine can be iterated, too, for `yield*`, and passing one of them is a common mistake.
 * A frame may be a coroutine, or a generator that makes the list: only what it yields tells which.
 *
 * @throws {TypeError} when `list` is a future or a coroutine, or cannot be iterated
 */
export function listOf<T>(list: Iterable<T>, expected: string): T[] {
  if (isFuture(list))
    throw new TypeError(`${expected}, not ${list instanceof Task ? 'Task' : list.constructor.name}`);
  if (typeof (list as Iterable<T> | null | undefined)?.[Symbol.iterator] !== 'function')
    throw new TypeError(`${expected}, not ${describe(list)}`);
  if (!isCoroutine(list)) return [...list];
  const items: T[] = [];
  for (const item of list as Iterable<T>) {
    if (isStep(item)) throw new TypeError(`${expected}, not coroutine`);
    items.push(item);
  }
  if (items.length === 0) throw new TypeError(`${expected}, not coroutine`);
  return items;
}

/** Whether `item` is what a coroutine yields: nothing, or a future that was handed out by a `yield*`. */
function isStep(item: unknown): boolean {
  if (!isFuture(item)) return item === undefined;
  const { starred } = item;
  item.starred = false;
  return starred;
}
