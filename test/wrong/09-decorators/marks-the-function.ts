// Misconception: M25 the mark belongs on the function that was written
// Caught by: 4. coroutine > marks the wrapper
// Says: The mark belongs on the wrapper that you return
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(fn);
return wrapper;
// END SOLUTION
