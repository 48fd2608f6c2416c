// Misconception: a frame knows where it was made
// Caught by: 4. coroutine > announces each coroutine in the call that makes it
// Says: once in each call, with the frame that the caller gets
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): Coro<R> {
  return make.apply(this, args);
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
