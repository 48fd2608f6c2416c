// Misconception: M25 a function that went through a decorator is marked by that
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
return wrapper;
// END SOLUTION
