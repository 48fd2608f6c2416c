import type { Coro } from '../09-decorators/coroutine.ts';
import type { Awaitable } from '../13-event-loop/given/ensure.ts';

/**
 * Calls the first function with `x`, and each of the others with the result of the one before. A function returns something to
 * wait for: a coroutine, or a future.
 * @returns the result of the last function; without functions, `x`
 */
export function* pipeline<T>(x: T, ...fs: ((x: T) => Awaitable<T>)[]): Coro<T> {
  // TODO 2: pass x through the functions, one after the other
  throw new Error('TODO 2: pass x through the functions, one after the other');
}
