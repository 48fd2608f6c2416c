// Misconception: M27 the types of a wrapper do not matter
// Caught by: TS2578
// Says: Unused '@ts-expect-error' directive
// BEGIN REGION coroutine
export function coroutine(fn: (...args: any[]) => any, context?: { readonly kind: string }): (...args: any[]) => any {
  needMethod(context);
  if (marked.has(fn)) return fn;
  const make = isGeneratorFunction(fn) ? fn : lazily(fn);
  function wrapper(this: unknown, ...args: unknown[]) {
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
