// Misconception: M22 after the wait, the future is the result
// Caught by: 3. lazily > waits for the future that the function returns
// Says: the frame waits for it with `yield*`
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args);
  if (isCoroutine(result)) return (yield* result) as R;
  if (handsItselfOut(result)) yield* result;
  return result as R;
};
// END SOLUTION
