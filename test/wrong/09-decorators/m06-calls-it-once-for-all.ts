// Misconception: M06 a function that is lazy runs once for all
// Caught by: 3. lazily > runs the function once and returns its value
// Says: Each frame calls `fn` once
// BEGIN SOLUTION 3
let has = false;
let result: Coro<R> | FutureOf<R> | R;
return function* (this: This, ...args: A): Coro<R> {
  if (!has) result = fn.apply(this, args);
  has = true;
  if (isCoroutine(result) || handsItselfOut(result)) return (yield* result) as R;
  return result as R;
};
// END SOLUTION
