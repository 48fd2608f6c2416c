// Misconception: a function changes what it is called with
// File: pipeline.ts
// Caught by: 2. pipeline > waits for what the function returns
// Says: the value of the `yield*` is its result
// BEGIN SOLUTION 2
for (const f of fs) yield* f(x);
return x;
// END SOLUTION
