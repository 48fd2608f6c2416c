// Misconception: M23 yield* is a for...of that yields
// Caught by: 3. lazily > lets an error through to that coroutine
// Says: is not a tube
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args);
  if (handsItselfOut(result)) return (yield* result) as R;
  if (!isCoroutine(result)) return result as R;
  let step = result.next();
  while (!step.done) {
    yield step.value;
    step = result.next();
  }
  return step.value as R;
};
// END SOLUTION
