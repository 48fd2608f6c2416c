// Misconception: M27 `this` is known when the class is made
// Caught by: 4. coroutine > passes on `this`
// Says: An arrow function has no `this` of its own
// BEGIN SOLUTION 4
let first: This | undefined;
function wrapper(this: This, ...args: A): Coro<R> {
  first ??= this;
  const frame = make.apply(first, args);
  announce(frame, wrapper);
  return frame;
}
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
