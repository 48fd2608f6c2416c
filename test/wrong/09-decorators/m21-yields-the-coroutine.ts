// Misconception: M21 yield hands on a whole frame
// Caught by: 3. lazily > goes on as the coroutine that the function returns
// Says: the frame goes on as that one
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result: unknown = fn.apply(this, args);
  return (isCoroutine(result) || handsItselfOut(result) ? yield result as unknown as undefined : result) as R;
};
// END SOLUTION
