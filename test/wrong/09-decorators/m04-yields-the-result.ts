// Misconception: M04 the result of a coroutine is yielded
// Caught by: 3. lazily > runs the function once and returns its value
// Says: Each frame calls `fn` once
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args);
  if (isCoroutine(result) || handsItselfOut(result)) return (yield* result) as R;
  yield result as undefined;
  return undefined as R;
};
// END SOLUTION
