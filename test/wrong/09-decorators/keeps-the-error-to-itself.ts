// Misconception: a coroutine must not fail
// Caught by: 3. lazily > lets an error out where it is driven
// Says: that is where its error comes out
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  try {
    const result = fn.apply(this, args);
    return isCoroutine(result) ? ((yield* result) as R) : result;
  } catch {
    return undefined as R;
  }
};
// END SOLUTION
