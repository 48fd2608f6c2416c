// Misconception: M21 a yield waits for a future and has its value
// Caught by: 3. lazily > waits for the future that the function returns
// Says: the frame waits for it with `yield*`
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args);
  if (handsItselfOut(result)) return (yield result) as R;
  return (isCoroutine(result) ? yield* result : result) as R;
};
// END SOLUTION
