// Misconception: anything iterable is a coroutine
// Caught by: 3. lazily > returns other values as they are
// Says: is the result, as it is
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args) as Coro<R> | undefined;
  return typeof result?.[Symbol.iterator] === 'function' ? yield* result : (result as R);
};
// END SOLUTION
