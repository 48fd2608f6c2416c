// Misconception: M27 the name of what makes the frames is the name of the function
// Caught by: 4. coroutine > keeps the name and the length
// Says: `Object.defineProperty` gives it those of `fn`
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: make.name });
Object.defineProperty(wrapper, 'length', { value: make.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
