// Misconception: M27 what a coroutine returns is not known before it has run
// Caught by: TS2322
// Says: Type 'Coro<unknown>' is not assignable to type 'Coro<string>'
// BEGIN REGION coroutine
export function coroutine<A extends unknown[], This = unknown>(
  fn: (this: This, ...args: A) => unknown,
  context?: { readonly kind: string },
): CoroFn<A, unknown, This> {
  needMethod(context);
  if (marked.has(fn)) return fn as CoroFn<A, unknown, This>;
  const make = isGeneratorFunction(fn) ? fn : lazily(fn);
  function wrapper(this: This, ...args: A): Coro<unknown> {
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
