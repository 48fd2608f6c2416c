// Misconception: M22 the value of a yield* does not matter
// Caught by: 3. lazily > goes on as the coroutine that the function returns
// Says: the frame goes on as that one
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args);
  if (isCoroutine(result) || handsItselfOut(result)) yield* result;
  return result as R;
};
// END SOLUTION
