// Misconception: `make` and `fn` are the same
// Caught by: 4. coroutine > takes functions without a star
// Says: `make` is the function to call
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = fn.apply(this, args) as Coro<R>;
  announce(frame, wrapper);
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
