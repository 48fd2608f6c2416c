// Misconception: M36 a coroutine keeps its result, so it can be waited for again
// File: chain.ts
// Caught by: 1. outer > runs each phase once
// Says: waited for once
// BEGIN SOLUTION 1
log('in outer');
log('waiting for result1');
const one = phase1(log);
yield* one;
log('waiting for result2');
const result2 = yield* phase2(log, yield* one);
return [yield* one, result2];
// END SOLUTION
