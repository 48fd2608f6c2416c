// Misconception: M26 a frame around a value makes the work lazy
// Caught by: 3. lazily > runs nothing in the call
// Says: ran before anything drove the frame
// BEGIN SOLUTION 3
return function (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args);
  return (function* (): Coro<R> {
    return isCoroutine(result) || handsItselfOut(result) ? ((yield* result) as R) : (result as R);
  })();
};
// END SOLUTION
