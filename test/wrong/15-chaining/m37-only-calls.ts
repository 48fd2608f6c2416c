// Misconception: M37 calling a coroutine function gives its result
// File: pipeline.ts
// Caught by: 2. pipeline > waits for what the function returns
// Says: you have a coroutine and no result
// BEGIN SOLUTION 2
let result = x;
for (const f of fs) result = f(result) as unknown as T;
return result;
// END SOLUTION
