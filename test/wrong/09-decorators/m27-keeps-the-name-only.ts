// Misconception: M27 nothing but its name can be seen of a function
// Caught by: 4. coroutine > keeps the name and the length
// Says: `Object.defineProperty` gives it those of `fn`
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
marked.add(wrapper);
return wrapper;
// END SOLUTION
