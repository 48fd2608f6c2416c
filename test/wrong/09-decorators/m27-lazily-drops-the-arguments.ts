// Misconception: M27 the body sees the arguments of the call by itself
// Caught by: 3. lazily > passes on the arguments and `this`
// Says: keep the arguments and `this` of the call
// BEGIN SOLUTION 3
return function* (this: This): Coro<R> {
  const result = fn.apply(this, [] as unknown as A);
  if (isCoroutine(result) || handsItselfOut(result)) return (yield* result) as R;
  return result as R;
};
// END SOLUTION
