// Misconception: M25 a decorator writes something on the function below it
// Caught by: 4. coroutine > leaves the function that it was given alone
// Says: goes on using it, as it was written
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
Object.assign(fn, { isCoroutine: true });
return wrapper;
// END SOLUTION
