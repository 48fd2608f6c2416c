// Misconception: M21 yield hands on a whole frame
// Caught by: 3. lazily > goes on as the coroutine that it is handed
// Says: everything that the inner one yields is handed out
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result: unknown = fn.apply(this, args);
  return (isCoroutine(result) ? yield result as unknown as undefined : result) as R;
};
// END SOLUTION
