// Misconception: a coroutine is made when it begins
// Caught by: 4. coroutine > announces each coroutine when it is made, and where
// Says: once for each call, and nowhere else
// BEGIN SOLUTION 4
if (context !== undefined && context.kind !== 'method') throw new TypeError(`this is a ${context.kind}`);
if (marked.has(fn)) return fn as CoroFn<A, R, This>;
const make = isGeneratorFunction(fn) ? fn : lazily(fn);
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  const next = frame.next;
  frame.next = (...told) => {
    frame.next = next;
    announce(frame, wrapper);
    return next.apply(frame, told);
  };
  return frame;
}
for (const key of ['name', 'length'] as const) Object.defineProperty(wrapper, key, { value: fn[key] });
marked.add(wrapper);
return wrapper;
// END SOLUTION
