// Misconception: M25 an @ can stand above anything that holds a function
// Caught by: 4. coroutine > stands above nothing else
// Says: refuses an `@` above anything else
// BEGIN REGION coroutine
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
): CoroFn<A, R, This> {
  if (marked.has(fn)) return fn as CoroFn<A, R, This>;
  const make: CoroFn<A, R, This> = isGeneratorFunction(fn) ? fn : lazily(fn);
  function wrapper(this: This, ...args: A): Coro<R> {
    const frame = make.apply(this, args);
    announce(frame, wrapper);
    return frame;
  }
  Object.defineProperty(wrapper, 'name', { value: fn.name });
  Object.defineProperty(wrapper, 'length', { value: fn.length });
  marked.add(wrapper);
  return wrapper;
}
// END REGION
