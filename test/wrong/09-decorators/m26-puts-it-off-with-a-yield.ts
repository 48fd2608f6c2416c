// Misconception: M26 a coroutine has to yield something
// Caught by: 3. lazily > runs nothing before it is driven
// Says: its value is the end
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  yield;
  const result = fn.apply(this, args);
  return isCoroutine(result) ? ((yield* result) as R) : result;
};
// END SOLUTION
