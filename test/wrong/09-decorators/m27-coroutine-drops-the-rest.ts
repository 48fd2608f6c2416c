// Misconception: M27 one argument is enough
// Caught by: 4. coroutine > passes on the arguments
// Says: Pass all of them on to `make`
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args.slice(0, 1) as A);
  announce(frame, wrapper);
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
