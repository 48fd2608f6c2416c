// Misconception: M04 a chain has the result of its last call
// File: chain.ts
// Caught by: 1. outer > returns both results
// Says: the first and the second
// BEGIN SOLUTION 1
log('in outer');
log('waiting for result1');
const result1 = yield* phase1(log);
log('waiting for result2');
const result2 = yield* phase2(log, result1);
return result2 as never;
// END SOLUTION
