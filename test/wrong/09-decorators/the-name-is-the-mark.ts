// Misconception: a mark is something that can be read off the function
// Caught by: 5. isCoroutineFunction > is false of functions that look the same
// Says: a mark that can be copied
// BEGIN SOLUTION 4
if (context !== undefined && context.kind !== 'method') throw new TypeError(`this is a ${context.kind}`);
if (marked.has(fn)) return fn as CoroFn<A, R, This>;
const make = isGeneratorFunction(fn) ? fn : lazily(fn);
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  return frame;
}
for (const key of ['name', 'length'] as const) Object.defineProperty(wrapper, key, { value: fn[key] });
marked.add(wrapper);
Object.defineProperty(wrapper, 'isCoroutine', { value: true });
return wrapper;
// END SOLUTION
// BEGIN SOLUTION 5
return typeof x === 'function' && Object.hasOwn(x, 'isCoroutine');
// END SOLUTION
