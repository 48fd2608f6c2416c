// Misconception: M26 a frame around a value makes the work lazy
// Caught by: 3. lazily > runs nothing before it is driven
// Says: the plain function belongs into the frame
// BEGIN SOLUTION 3
return function (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args);
  return (function* (): Coro<R> {
    return isCoroutine(result) ? ((yield* result) as R) : result;
  })();
};
// END SOLUTION
