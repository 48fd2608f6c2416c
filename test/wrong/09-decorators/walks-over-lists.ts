// Misconception: whatever can be walked over can be delegated to
// Caught by: 3. lazily > returns whatever the function returns
// Says: a list is not a coroutine
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args) as Coro<R> | undefined;
  return typeof result?.[Symbol.iterator] === 'function' ? yield* result : (result as R);
};
// END SOLUTION
