import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { type Awaitable, ensureFuture } from '../13-event-loop/given/ensure.ts';
import { allDone, firstDone } from './given/until-done.ts';

type ResultOf<A> = A extends Awaitable<infer T> ? T : never;

/**
 * Starts all of `awaitables`, and ends as the first of them that is done: with its result, or its error. The others are
 * cancelled, and when this returns or throws, they have ended. So it is, too, when the caller is cancelled.
 * @throws {RangeError} `Set of Tasks/Futures is empty.`, when there are none
 */
export const race = coroutine(function* race(...awaitables: Awaitable<unknown>[]): Coro<unknown> {
  const futures: Future<unknown>[] = [];
  // TODO 5: start all, wait for the first; and in any case no other goes on
  throw new Error('TODO 5: start all, wait for the first; and in any case no other goes on');
}) as <A extends readonly Awaitable<unknown>[]>(...awaitables: A) => Coro<ResultOf<A[number]>>;
