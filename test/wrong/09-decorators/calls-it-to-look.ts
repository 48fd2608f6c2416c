// Misconception: one call to see what it gives and one to have it
// Caught by: 3. lazily > runs nothing before it is driven
// Says: where it runs once
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  if (isCoroutine(fn.apply(this, args))) return yield* fn.apply(this, args) as Coro<R>;
  return fn.apply(this, args) as R;
};
// END SOLUTION
