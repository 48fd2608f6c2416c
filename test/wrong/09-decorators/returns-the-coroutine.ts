// Misconception: a coroutine that is returned runs by itself
// Caught by: 3. lazily > goes on as the coroutine that the function returns
// Says: the frame goes on as that one
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  return fn.apply(this, args) as R;
};
// END SOLUTION
