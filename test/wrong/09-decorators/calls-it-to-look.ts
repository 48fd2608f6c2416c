// Misconception: one call to see what it gives and one to have it
// Caught by: 3. lazily > runs the function once and returns its value
// Says: Each frame calls `fn` once
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  const kind: unknown = fn.apply(this, args);
  if (isCoroutine(kind) || handsItselfOut(kind)) return yield* fn.apply(this, args) as Coro<R>;
  return fn.apply(this, args) as R;
};
// END SOLUTION
