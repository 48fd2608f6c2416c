// Misconception: a coroutine is made when it begins
// Caught by: 4. coroutine > announces each coroutine in the call that makes it
// Says: once in each call, with the frame that the caller gets
// BEGIN SOLUTION 4
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
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
