// Misconception: M27 an inner generator sees the `this` around it
// Caught by: 3. lazily > passes on the arguments and `this`
// Says: keep the arguments and `this` of the call
// BEGIN SOLUTION 3
return function (this: This, ...args: A): Coro<R> {
  return (function* (this: This): Coro<R> {
    const result = fn.apply(this, args);
    return isCoroutine(result) || handsItselfOut(result) ? ((yield* result) as R) : (result as R);
  }).call(undefined as This);
};
// END SOLUTION
