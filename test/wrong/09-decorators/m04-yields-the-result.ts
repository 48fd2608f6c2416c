// Misconception: M04 what a coroutine comes to is yielded
// Caught by: 3. lazily > runs nothing before it is driven
// Says: its value is the end
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args);
  if (isCoroutine(result)) return (yield* result) as R;
  yield result as undefined;
  return undefined as R;
};
// END SOLUTION
