import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { type Awaitable, ensureFuture } from '../13-event-loop/given/ensure.ts';
import { allDone, firstDone } from './given/until-done.ts';

type ResultOf<A> = A extends Awaitable<infer T> ? T : never;

/**
 * Starts all of `awaitables`, and ends in the same way as the first of them that is done, with a result or an error. The others are
 * cancelled, and have ended before this returns or throws. The same happens when the caller is cancelled.
 * @throws {RangeError} `Set of Tasks/Futures is empty.`, when the list is empty
 */
export const race = coroutine(function* race(...awaitables: Awaitable<unknown>[]): Coro<unknown> {
  const futures: Future<unknown>[] = [];
  try {
    for (const each of new Set(awaitables)) futures.push(ensureFuture(each));
    return yield* outcomeOfFirst(futures);
  } finally {
    yield* stopAll(futures);
  }
}) as <A extends readonly Awaitable<unknown>[]>(...awaitables: A) => Coro<ResultOf<A[number]>>;

/** Waits for the first of `futures` that is done. Returns its result, or throws its error. */
function* outcomeOfFirst(futures: readonly Future<unknown>[]): Coro<unknown> {
  // TODO 5: which one is it, and what is in it?
  throw new Error('TODO 5: which one is it, and what is in it?');
}

/** Cancels all of `futures`, and waits until the last of them has ended. */
function* stopAll(futures: readonly Future<unknown>[]): Coro<void> {
  // TODO 5: ask everybody, and then wait
  throw new Error('TODO 5: ask everybody, and then wait');
}
