import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import type { Awaitable } from '../13-event-loop/given/ensure.ts';
import { gather } from './gather.ts';

/**
 * Calls `work` for each item, in order, and waits for what it returns; at most `limit` of them at once. Returns the results in
 * the order of the items.
 *
 * The first error comes out at once. Then nothing new begins. What is running already goes on to its end, and its result or
 * error is dropped, as with `gather`. When the caller is cancelled, what is running is cancelled too.
 *
 * @throws {RangeError} when `limit` is less than 1
 */
export const mapLimit = coroutine(function* mapLimit(
  items: readonly unknown[],
  limit: number,
  work: (item: unknown) => Awaitable<unknown>,
): Coro<unknown[]> {
  if (!(limit >= 1)) throw new RangeError(`at least 1 at once was expected, got ${limit}`);
  const results = new Array<unknown>(items.length);
  const queue = numbered(items);
  const workers = Array.from({ length: Math.min(limit, items.length) }, () => worker(queue, work, results));
  yield* gather(...workers);
  return results;
}) as <T, R>(items: readonly T[], limit: number, work: (item: T) => Awaitable<R>) => Coro<R[]>;

/** The items with their numbers. All workers share one such frame, so each item is taken once. */
function* numbered<T>(items: readonly T[]): Generator<[index: number, item: T], void, void> {
  yield* items.entries();
}

/** Takes one item after another until there are no more, and puts each result where it belongs. */
function* worker<T, R>(
  queue: Iterable<[index: number, item: T]>,
  work: (item: T) => Awaitable<R>,
  results: R[],
): Coro<void> {
  // TODO 4: take the next item, do the work, and put the result into its place
  throw new Error('TODO 4: take the next item, do the work, and put the result into its place');
}
