// Misconception: a falsy value is not a result
// Caught by: 3. lazily > returns other values as they are
// Says: is the result, as it is
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args);
  if (isCoroutine(result) || handsItselfOut(result)) return (yield* result) as R;
  return (result || undefined) as R;
};
// END SOLUTION
