// Misconception: a coroutine that is returned runs by itself
// Caught by: 3. lazily > goes on as the coroutine that it is handed
// Says: wants it to be waited for
// BEGIN SOLUTION 3
return function* (this: This, ...args: A): Coro<R> {
  return fn.apply(this, args) as R;
};
// END SOLUTION
