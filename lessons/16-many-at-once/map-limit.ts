import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import type { Awaitable } from '../13-event-loop/given/ensure.ts';
import { gather } from './gather.ts';

/**
 * Calls `work` for each item, in order, and waits for what it returns, with no more than `limit` of them under way at a time.
 * Returns the results in the order of the items.
 *
 * The first error comes out at once, and nothing new begins after it. What is under way goes on to its end, and its result or
 * error is dropped, as with `gather`. A cancel of the caller cancels everything that is under way.
 *
 * @throws {RangeError} when `limit` is less than 1
 */
export const mapLimit = coroutine(function* mapLimit(
  items: readonly unknown[],
  limit: number,
  work: (item: unknown) => Awaitable<unknown>,
): Coro<unknown[]> {
  if (!(limit >= 1)) throw new RangeError(`a limit of at least 1 was expected, got ${limit}`);
  const queue = numbered(items);
  const results = new Array<unknown>(items.length);
  // TODO 4: start no more workers than `limit`, which share the queue, and wait for them
  throw new Error('TODO 4: start no more workers than `limit`, which share the queue, and wait for them');
}) as <T, R>(items: readonly T[], limit: number, work: (item: T) => Awaitable<R>) => Coro<R[]>;

/** Each item with its number, once. A frame like this one can be closed, and then it has no more. */
function* numbered<T>(items: readonly T[]): Generator<[index: number, item: T], void, void> {
  yield* items.entries();
}
