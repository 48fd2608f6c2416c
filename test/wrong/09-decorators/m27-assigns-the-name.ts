// Misconception: M27 the name of a function can be assigned
// Caught by: 4. coroutine > keeps the name and the length
// Says: a wrapper is a function of its own
// BEGIN SOLUTION 4
if (context !== undefined && context.kind !== 'method') throw new TypeError(`this is a ${context.kind}`);
if (marked.has(fn)) return fn as CoroFn<A, R, This>;
const make = isGeneratorFunction(fn) ? fn : lazily(fn);
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  return frame;
}
try {
  Object.assign(wrapper, { name: fn.name, length: fn.length });
} catch {
  // it cannot be written
}
marked.add(wrapper);
return wrapper;
// END SOLUTION
