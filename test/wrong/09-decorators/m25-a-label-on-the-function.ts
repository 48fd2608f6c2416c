// Misconception: M25 a decorator writes something on the function below it
// Caught by: 4. coroutine > leaves the function alone
// Says: does not change the one that it receives
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
Object.assign(fn, { isCoroutine: true });
return wrapper;
// END SOLUTION
