// Misconception: M26 a decorated function runs by itself, later
// Caught by: 4. coroutine > starts nothing
// Says: A mark does not make a function asynchronous
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  queueMicrotask(() => {
    while (!frame.next().done);
  });
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
