// Misconception: M26 a coroutine function does its work when it is called
// Caught by: 4. coroutine > returns a wrapper that returns a frame
// Says: has to return a function
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  const values = [...(frame as Iterable<undefined>)];
  return values.values() as unknown as Coro<R>;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
