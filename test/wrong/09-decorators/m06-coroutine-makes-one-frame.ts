// Misconception: M06 one frame will do for all calls
// Caught by: 4. coroutine > makes a frame for each call
// Says: returned the same frame
// BEGIN SOLUTION 4
let frame: Coro<R> | undefined;
function wrapper(this: This, ...args: A): Coro<R> {
  frame ??= make.apply(this, args);
  announce(frame, wrapper);
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
