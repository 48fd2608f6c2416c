// Misconception: M28 two decorators called coroutine do the same
// Caught by: 4. coroutine > leaves the first step to the loop
// Says: You took that step in the wrapper
// BEGIN SOLUTION 4
const frames = primed(isGeneratorFunction(fn) ? fn : lazily(fn));
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = frames.apply(this, args);
  announce(frame, wrapper);
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
