// Questions about a value or a function that `lazily` and `coroutine` need answered.
import type { Coro, CoroFn, FutureOf } from './coro.ts';

/** Whether `fn` was written with a star: `function*`, or `*method()`. */
export function isGeneratorFunction<A extends unknown[], R, This>(
  fn: (this: This, ...args: A) => Coro<R> | FutureOf<R> | R,
): fn is CoroFn<A, R, This> {
  return Object.prototype.toString.call(fn) === '[object GeneratorFunction]';
}

/** Whether `x` is a future that `yield*` can wait for. Lesson 11 builds such a future. */
export function handsItselfOut(x: unknown): x is FutureOf<unknown> {
  if (typeof x !== 'object' || x === null) return false;
  const { done, addDoneCallback, [Symbol.iterator]: walk } = x as Partial<FutureOf<unknown>>;
  return [done, addDoneCallback, walk].every((method) => typeof method === 'function');
}

/**
 * Lets `coroutine` be called as a function, without a `context`, or stand above a method as `@coroutine`.
 * @throws {TypeError} when the `@` stands above anything else; the message names it
 */
export function needMethod(context: { readonly kind: string } | undefined): void {
  if (context !== undefined && context.kind !== 'method')
    throw new TypeError(`@coroutine can stand above a method, and this is a ${context.kind}`);
}
