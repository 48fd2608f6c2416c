// Misconception: the function that was decorated is the one that is called
// Caught by: 4. coroutine > announces the name and the place of the call
// Says: which is your wrapper
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, fn as () => object);
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
