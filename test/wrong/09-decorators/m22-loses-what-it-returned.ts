// Misconception: M22 what yield* is worth does not matter
// Caught by: 3. lazily > goes on as the coroutine that it is handed
// Says: what it returns is the end
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args);
  if (isCoroutine(result)) yield* result;
  return result as R;
};
// END SOLUTION
