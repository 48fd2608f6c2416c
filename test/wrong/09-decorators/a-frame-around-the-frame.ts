// Misconception: a wrapper of a generator function needs a frame of its own
// Caught by: 4. coroutine > returns the frame itself
// Says: you put a second frame around it
// BEGIN SOLUTION 4
const frames = lazily(fn);
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
