// Misconception: M21 everything but a coroutine is a result
// Caught by: 3. lazily > waits for the future that the function returns
// Says: the frame waits for it with `yield*`
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args);
  return (isCoroutine(result) ? yield* result : result) as R;
};
// END SOLUTION
