// Misconception: M26 a coroutine function does its work when it is called
// Caught by: 4. coroutine > starts nothing
// Says: a call makes a frame
// BEGIN SOLUTION 4
if (context !== undefined && context.kind !== 'method') throw new TypeError(`this is a ${context.kind}`);
if (marked.has(fn)) return fn as CoroFn<A, R, This>;
const make = isGeneratorFunction(fn) ? fn : lazily(fn);
function wrapper(this: This, ...args: A): Coro<R> {
  const frame = make.apply(this, args);
  announce(frame, wrapper);
  const values = [...(frame as Iterable<undefined>)];
  return values.values() as unknown as Coro<R>;
}
for (const key of ['name', 'length'] as const) Object.defineProperty(wrapper, key, { value: fn[key] });
marked.add(wrapper);
return wrapper;
// END SOLUTION
