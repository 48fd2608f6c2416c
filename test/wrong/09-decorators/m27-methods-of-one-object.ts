// Misconception: M27 `this` is known when the class is made
// Caught by: 4. coroutine > can stand above a method
// Says: is known in each call only
// BEGIN SOLUTION 4
if (context !== undefined && context.kind !== 'method') throw new TypeError(`this is a ${context.kind}`);
if (marked.has(fn)) return fn as CoroFn<A, R, This>;
const make = isGeneratorFunction(fn) ? fn : lazily(fn);
let first: This | undefined;
function wrapper(this: This, ...args: A): Coro<R> {
  first ??= this;
  const frame = make.apply(first, args);
  announce(frame, wrapper);
  return frame;
}
for (const key of ['name', 'length'] as const) Object.defineProperty(wrapper, key, { value: fn[key] });
marked.add(wrapper);
return wrapper;
// END SOLUTION
