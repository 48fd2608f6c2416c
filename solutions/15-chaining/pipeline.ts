import type { Coro } from '../09-decorators/coroutine.ts';
import type { Awaitable } from '../13-event-loop/given/ensure.ts';

/**
 * Calls the first function with `x`, and each of the others with the result of the one before. A function returns something to
 * wait for: a coroutine, or a future.
 * @returns the result of the last function; without functions, `x`
 */
// #region pipeline
export function* pipeline<T>(x: T, ...fs: ((x: T) => Awaitable<T>)[]): Coro<T> {
  // BEGIN SOLUTION 2: pass x through the functions, one after the other
  let result = x;
  for (const f of fs) result = yield* f(result);
  return result;
  // END SOLUTION
}
// #endregion
