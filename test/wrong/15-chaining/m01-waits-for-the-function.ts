// Misconception: M01 the function that makes coroutines is the coroutine
// File: chain.ts
// Caught by: 1. outer > runs each phase once
// Says: called once and waited for once
// BEGIN SOLUTION 1
log('in outer');
log('waiting for result1');
const result1 = (yield* phase1 as never) as string;
log('waiting for result2');
const result2 = yield* phase2(log, result1);
return [result1, result2];
// END SOLUTION
