// Misconception: a coroutine must not fail
// Caught by: 3. lazily > throws where it is driven
// Says: comes out of that `next()`
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  try {
    const result = fn.apply(this, args);
    return isCoroutine(result) || handsItselfOut(result) ? ((yield* result) as R) : (result as R);
  } catch {
    return undefined as R;
  }
};
// END SOLUTION
