// Misconception: M25 a second argument is always a mistake
// Caught by: 4. coroutine > can stand above a method
// Says: `this` has to be passed on
// BEGIN SOLUTION 4
if (context !== undefined) throw new TypeError(`@coroutine cannot stand above a ${context.kind}`);
if (marked.has(fn)) return fn as CoroFn<A, R, This>;
const make = isGeneratorFunction(fn) ? fn : lazily(fn);
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  return frame;
}
for (const key of ['name', 'length'] as const) Object.defineProperty(wrapper, key, { value: fn[key] });
marked.add(wrapper);
return wrapper;
// END SOLUTION
