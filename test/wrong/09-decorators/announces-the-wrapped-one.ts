// Misconception: the function that was wrapped is the one that is called
// Caught by: 4. coroutine > announces each coroutine when it is made, and where
// Says: that is known in the call of the function
// BEGIN SOLUTION 4
if (context !== undefined && context.kind !== 'method') throw new TypeError(`this is a ${context.kind}`);
if (marked.has(fn)) return fn as CoroFn<A, R, This>;
const make = isGeneratorFunction(fn) ? fn : lazily(fn);
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, make);
  return frame;
}
for (const key of ['name', 'length'] as const) Object.defineProperty(wrapper, key, { value: fn[key] });
marked.add(wrapper);
return wrapper;
// END SOLUTION
