// Misconception: M26 a coroutine has to yield something
// Caught by: 3. lazily > runs the function once and returns its value
// Says: Each frame calls `fn` once
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  yield;
  const result = fn.apply(this, args);
  return isCoroutine(result) || handsItselfOut(result) ? ((yield* result) as R) : (result as R);
};
// END SOLUTION
