// Misconception: M27 a wrapper passes `this` on by itself
// Caught by: 4. coroutine > passes on the arguments and `this`
// Says: what it does not pass on is lost
// BEGIN SOLUTION 4
if (context !== undefined && context.kind !== 'method') throw new TypeError(`this is a ${context.kind}`);
if (marked.has(fn)) return fn as CoroFn<A, R, This>;
const make = isGeneratorFunction(fn) ? fn : lazily(fn);
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(undefined as This, args);
  announce(frame, wrapper);
  return frame;
}
for (const key of ['name', 'length'] as const) Object.defineProperty(wrapper, key, { value: fn[key] });
marked.add(wrapper);
return wrapper;
// END SOLUTION
