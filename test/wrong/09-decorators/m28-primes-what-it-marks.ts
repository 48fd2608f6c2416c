// Misconception: M28 priming and marking are one: a loop likes its frames ready
// Caught by: 4. coroutine > leaves the first step to the loop
// Says: You took that step in the wrapper
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  frame.next();
  announce(frame, wrapper);
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
