import { type Coro, isCoroutine } from '../../09-decorators/coroutine.ts';
import { type Future, isFuture } from '../../11-future/future.ts';
import { describe } from '../../11-future/given/describe.ts';
import { type Loop, needRunningLoop } from '../../11-future/given/running-loop.ts';

/** What can be waited for. */
export type Awaitable<T> = Coro<T> | Future<T>;

/** A loop that makes tasks. */
interface TaskMaker extends Loop {
  createTask<T>(coro: Coro<T>): Future<T>;
}

/**
 * A future for what can be waited for: a future is its own, and a coroutine becomes a task.
 * @param loop without one: the loop of the future, or the loop that runs
 * @throws {RangeError} when the future belongs to another loop
 * @throws {TypeError} when nobody can wait for `awaitable`
 */
export function ensureFuture<T>(
  awaitable: Awaitable<T>,
  { loop }: { readonly loop?: TaskMaker } = {},
): Future<T> {
  if (isFuture(awaitable)) {
    if (loop === undefined || awaitable.getLoop() === loop) return awaitable as Future<T>;
    throw new RangeError(
      'The future belongs to a different loop than the one specified as the loop argument',
    );
  }
  if (isCoroutine(awaitable)) {
    const maker = loop ?? (needRunningLoop() as TaskMaker);
    return maker.createTask(awaitable as Coro<T>);
  }
  throw new TypeError(
    `An asyncio.Future, a coroutine or an awaitable is required, got ${describe(awaitable)}${
      typeof awaitable === 'function' ? ': call it first' : ''
    }`,
  );
}
