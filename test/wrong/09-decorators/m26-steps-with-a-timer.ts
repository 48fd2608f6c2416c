// Misconception: M26 decorated functions run at the same time
// Caught by: 4. coroutine > starts nothing
// Says: A mark does not make a function asynchronous
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  setTimeout(() => frame.next());
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
