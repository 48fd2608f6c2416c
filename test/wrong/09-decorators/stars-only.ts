// Misconception: only a function with a star can make a coroutine
// Caught by: 4. coroutine > takes functions without a star
// Says: all coroutine functions have to look alike
// BEGIN SOLUTION 4
if (context !== undefined && context.kind !== 'method') throw new TypeError(`this is a ${context.kind}`);
if (marked.has(fn)) return fn as CoroFn<A, R, This>;
const make = fn as CoroFn<A, R, This>;
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  if (isCoroutine(frame)) announce(frame, wrapper);
  return frame;
}
for (const key of ['name', 'length'] as const) Object.defineProperty(wrapper, key, { value: fn[key] });
marked.add(wrapper);
return wrapper;
// END SOLUTION
