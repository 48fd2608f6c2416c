// Misconception: M23 yield* is a for...of that yields
// Caught by: 3. lazily > goes on as the coroutine that it is handed
// Says: everything thrown in reaches it
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args);
  if (!isCoroutine(result)) return result;
  let step = result.next();
  while (!step.done) {
    yield step.value;
    step = result.next();
  }
  return step.value as R;
};
// END SOLUTION
