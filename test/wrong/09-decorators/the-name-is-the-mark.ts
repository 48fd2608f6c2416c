// Misconception: a mark is something that can be read off the function
// Caught by: 5. isCoroutineFunction > is false of functions that look the same
// Says: ask `marked`
// BEGIN SOLUTION 4
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
Object.defineProperty(wrapper, 'isCoroutine', { value: true });
return wrapper;
// END SOLUTION
// BEGIN SOLUTION 5
return typeof x === 'function' && Object.hasOwn(x, 'isCoroutine');
// END SOLUTION
