// Misconception: M21 `yield gen()` and `yield* gen()` are the same
// Caught by: 4. delegate > passes the first next() to the inner frame
// Says: the inner frame runs to its first `yield`, once, and what
// BEGIN SOLUTION 4
return (yield inner as unknown as T) as unknown as R;
// END SOLUTION
