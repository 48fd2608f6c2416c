// Misconception: M27 the name of a function can be assigned
// Caught by: 4. coroutine > keeps the name and the length
// Says: `Object.defineProperty` gives it those of `fn`
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  return frame;
}
try {
  Object.assign(wrapper, { name: fn.name, length: fn.length });
} catch {
  // it cannot be written
}
marked.add(wrapper);
return wrapper;
// END SOLUTION
