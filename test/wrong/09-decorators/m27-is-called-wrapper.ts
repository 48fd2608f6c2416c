// Misconception: M27 a wrapper has the name of its function
// Caught by: 4. coroutine > keeps the name and the length
// Says: has a name and a number of parameters of its own
// BEGIN SOLUTION 4
if (context !== undefined && context.kind !== 'method') throw new TypeError(`this is a ${context.kind}`);
if (marked.has(fn)) return fn as CoroFn<A, R, This>;
const make = isGeneratorFunction(fn) ? fn : lazily(fn);
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  return frame;
}
marked.add(wrapper);
return wrapper;
// END SOLUTION
