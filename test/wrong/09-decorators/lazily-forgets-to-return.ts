// Misconception: M22 what the body evaluates last is what it returns
// Caught by: 3. lazily > runs the function once and returns its value
// Says: Each frame calls `fn` once
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const result = fn.apply(this, args);
  if (isCoroutine(result) || handsItselfOut(result)) yield* result;
  return undefined as R;
};
// END SOLUTION
