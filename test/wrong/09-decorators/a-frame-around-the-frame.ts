// Misconception: a wrapper of a generator function needs a frame of its own
// Caught by: 4. coroutine > returns the frame itself
// Says: in the way of every `next()`
// BEGIN SOLUTION 4
if (context !== undefined && context.kind !== 'method') throw new TypeError(`this is a ${context.kind}`);
if (marked.has(fn)) return fn as CoroFn<A, R, This>;
const make = lazily(fn);
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  return frame;
}
for (const key of ['name', 'length'] as const) Object.defineProperty(wrapper, key, { value: fn[key] });
marked.add(wrapper);
return wrapper;
// END SOLUTION
