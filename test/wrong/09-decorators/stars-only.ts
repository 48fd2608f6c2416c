// Misconception: only a function with a star can make a coroutine
// Caught by: 4. coroutine > takes functions without a star
// Says: `make` is the function to call
// BEGIN SOLUTION 4
const frames = fn as CoroFn<A, R, This>;
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = frames.apply(this, args);
  if (isCoroutine(frame)) announce(frame, wrapper);
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
