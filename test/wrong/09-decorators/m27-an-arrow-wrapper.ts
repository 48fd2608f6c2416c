// Misconception: M27 an arrow function has the `this` of its call
// Caught by: 4. coroutine > passes on `this`
// Says: An arrow function has no `this` of its own
// BEGIN SOLUTION 4
const wrapper = (...args: A): Coro<R> => {
  const frame = make.apply(undefined as This, args);
  announce(frame, wrapper);
  return frame;
};
Object.defineProperty(wrapper, 'name', { value: fn.name });
Object.defineProperty(wrapper, 'length', { value: fn.length });
marked.add(wrapper);
return wrapper;
// END SOLUTION
