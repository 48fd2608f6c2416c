// Misconception: M21 `yield` waits for a coroutine
// File: pipeline.ts
// Caught by: 2. pipeline > waits for what the function returns
// Says: Without the star you hand the coroutine out
// BEGIN SOLUTION 2
let result = x;
for (const f of fs) result = (yield f(result) as never) as unknown as T;
return result;
// END SOLUTION
