// Misconception: M26 a coroutine function is an async function
// Caught by: 4. coroutine > returns a wrapper that returns a frame
// Says: has to return a function
// BEGIN SOLUTION 4
async function wrapper(this: This, ...args: A): Promise<Coro<R>> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper as unknown as CoroFn<A, R, This>;
// END SOLUTION
