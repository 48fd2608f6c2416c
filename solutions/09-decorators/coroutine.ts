import type { Coro, CoroFn, FutureOf } from './given/coro.ts';
import { announce } from './given/creation.ts';
import { handsItselfOut, isGeneratorFunction, needMethod } from './given/kinds.ts';

export type { Coro, CoroFn, FutureLike, FutureOf, Resume, Step } from './given/coro.ts';

/**
 * For frames that are sent values. Returns a function to use instead of `fn`: it takes the same arguments and the same
 * `this`, and the frame that it returns is paused at its first `yield`.
 *
 * What that `yield` hands out is dropped.
 */
// #region primed
export function primed<A extends unknown[], Y, R, N, This = unknown>(
  fn: (this: This, ...args: A) => Generator<Y, R, N>,
): (this: This, ...args: A) => Generator<Y, R, N> {
  // BEGIN SOLUTION 1: return a function that makes a frame and primes it
  return function (this: This, ...args: A) {
    const frame = fn.apply(this, args);
    frame.next();
    return frame;
  };
  // END SOLUTION
}
// #endregion

/**
 * Whether a loop could drive `x`: an object with the three doors `next`, `throw` and `return`, and with the method
 * `[Symbol.iterator]` that `yield*` calls. You may ask about any value, also about `null`, and asking changes nothing.
 *
 * Any frame will do. The answer does not say which function made it, or whether it has begun.
 */
// #region isCoroutine
export function isCoroutine(x: unknown): x is Coro<unknown> {
  // BEGIN SOLUTION 2: look for the three doors, and for what yield* calls
  if (typeof x !== 'object' || x === null) return false;
  const { next, throw: fail, return: close, [Symbol.iterator]: walk } = x as Partial<Coro<unknown>>;
  return [next, fail, close, walk].every((door) => typeof door === 'function');
  // END SOLUTION
}
// #endregion

/**
 * Turns a plain function into a coroutine function. A call only makes the frame. When the frame is driven, it calls `fn` once,
 * with the arguments and the `this` of the call that made it.
 *
 * If `fn` returns a coroutine, or a future that `handsItselfOut`, the frame waits for it and returns its result. The frame
 * returns any other value as it is.
 */
// #region lazily
export function lazily<A extends unknown[], R, This = unknown>(
  fn: (this: This, ...args: A) => Coro<R> | FutureOf<R> | R,
): CoroFn<A, R, This> {
  // BEGIN SOLUTION 3: return a generator function that calls fn
  return function* lazy(this: This, ...args: A): Coro<R> {
    const result = fn.apply(this, args);
    if (isCoroutine(result) || handsItselfOut(result)) return (yield* result) as R;
    return result;
  };
  // END SOLUTION
}
// #endregion

/** The wrappers that `coroutine` has returned. A `WeakSet` does not keep them alive. */
const marked = new WeakSet<object>();

/**
 * Marks a function as one that makes coroutines. Returns a wrapper to use instead of `fn`, which
 *
 * - is in `marked`, has the `name` and the `length` of `fn`, and takes the same arguments and the same `this`;
 * - returns the frame that `make` makes: not begun, and with nothing around it;
 * - announces each frame in the call that makes it.
 *
 * A function that is marked already is returned as it is. `fn` itself is not changed.
 *
 * @param context only above a method, as `@coroutine`: what the `@` stands above
 * @throws {TypeError} when the `@` stands above anything else
 */
// #region coroutine
export function coroutine<F extends CoroFn<never[], unknown, never>>(
  method: F,
  context: ClassMethodDecoratorContext<never>,
): F;
export function coroutine<A extends unknown[], R, This = unknown>(
  fn: (this: This, ...args: A) => Coro<R> | FutureOf<R> | R,
  context?: undefined,
): CoroFn<A, R, This>;
export function coroutine<A extends unknown[], R, This>(
  fn: (this: This, ...args: A) => Coro<R> | FutureOf<R> | R,
  context?: { readonly kind: string },
): CoroFn<A, R, This> {
  needMethod(context);
  if (marked.has(fn)) return fn as CoroFn<A, R, This>;
  const make: CoroFn<A, R, This> = isGeneratorFunction(fn) ? fn : lazily(fn);
  // BEGIN SOLUTION 4: return a marked wrapper that makes its frames with `make`
  function wrapper(this: This, ...args: A): Coro<R> {
    const frame = make.apply(this, args);
    announce(frame, wrapper);
    return frame;
  }
  Object.defineProperty(wrapper, 'name', { value: fn.name });
  Object.defineProperty(wrapper, 'length', { value: fn.length });
  marked.add(wrapper);
  return wrapper;
  // END SOLUTION
}
// #endregion

/** Whether `x` is a function that `coroutine` has marked. For a frame the answer is `false`, whichever function made it. */
// #region isCoroutineFunction
export function isCoroutineFunction(x: unknown): x is CoroFn<never[], unknown, never> {
  // BEGIN SOLUTION 5: look for the mark
  return typeof x === 'function' && marked.has(x);
  // END SOLUTION
}
// #endregion
