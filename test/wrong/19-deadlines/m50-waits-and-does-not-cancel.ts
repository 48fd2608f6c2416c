// Misconception: M50 work that has no time stops by itself
// File: wait-for.ts
// Caught by: 3. waitFor > without time, a coroutine does not begin
// Says: nothing of the coroutine may run
// BEGIN SOLUTION 3
return yield* future;
// END SOLUTION
