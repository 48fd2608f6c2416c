// Misconception: M21 `yield` and `yield*` wait alike
// File: chain.ts
// Caught by: 1. outer > hands nothing to its driver
// Says: hands out the coroutine itself
// BEGIN SOLUTION 1
log('in outer');
log('waiting for result1');
const result1 = (yield phase1(log) as never) as unknown as string;
log('waiting for result2');
const result2 = (yield phase2(log, result1) as never) as unknown as string;
return [result1, result2];
// END SOLUTION
