// Misconception: an announcement hands the frame on
// Caught by: 4. coroutine > returns a wrapper that returns a frame
// Says: has to return a function
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): any {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
